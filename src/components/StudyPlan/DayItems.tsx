import Link from '@docusaurus/Link';
import {type ReactNode, useId} from 'react';

import {itemId, type PlanItem, type PlanPage} from '@site/src/domain/plan/types';
import type {PlanDay} from '@site/src/domain/plan/weeks';

import * as strings from './strings';
import styles from './styles.module.css';

export interface ItemContext {
  readonly pages: ReadonlyMap<string, PlanPage>;
  readonly parts: ReadonlyMap<string, number>;
  /** Left out, items cannot be ticked: the example. */
  readonly ticks?: {
    isDone(item: PlanItem): boolean;
    tick(item: PlanItem, isDone: boolean): void;
  };
}

/** The items of a day, one line of each kind. */
export function DayItems({day, context}: {day: PlanDay; context: ItemContext}): ReactNode {
  return (
    <ul className={styles.groups}>
      {day.groups.map(({kind, items}) => (
        <li key={kind}>
          <span className={styles.kind}>{strings.kinds[kind]}</span>
          <ul className={styles.items}>
            {items.map((item) => (
              <Item key={itemId(item)} item={item} context={context} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Item({item, context}: {item: PlanItem; context: ItemContext}): ReactNode {
  const {pages, parts, ticks} = context;
  const page = pages.get(item.page);
  const id = useId();
  const text = strings.itemText(item, page?.title, parts.get(item.page) ?? 1);
  const address = addressOf(item, page);
  const name = address ? <Link to={address}>{text}</Link> : text;
  return (
    <li>
      {ticks && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-labelledby={`${id}text`}
            checked={ticks.isDone(item)}
            onChange={(event) => ticks.tick(item, event.currentTarget.checked)}
          />
        </label>
      )}
      <span id={`${id}text`}>
        <span className="sr-only">{strings.kinds[item.kind]}: </span>
        {name} <span className={styles.minutes}>{strings.durationText(item.minutes)}</span>
      </span>
    </li>
  );
}

/** A quiz stands in its page's section for practice; cards, drills and mock interviews have pages of their own. */
function addressOf({kind}: PlanItem, page: PlanPage | undefined): string | undefined {
  if (kind === 'drill') return '/practice/drills/';
  if (!page) return undefined;
  const {id, path, practice, cards} = page;
  if (kind === 'mock') return `/practice/mock/?case=${id.split('/').at(-1)}`;
  // All cards of the page, whatever the daily limit of other days.
  if (kind === 'cards') return `/practice/cards/?deck=page:${id}&new=${cards}`;
  return kind === 'quiz' && practice ? `${path}#${practice}` : path;
}
