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
  const name = page ? <Link to={addressOf(item, page)}>{text}</Link> : text;
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

/** Quiz and cards stand in the page's section for practice; a mock interview has a page of its own. */
function addressOf({kind}: PlanItem, {id, path, practice}: PlanPage): string {
  if (kind === 'mock') return `/practice/mock/?case=${id.split('/').at(-1)}`;
  const isPractice = kind === 'quiz' || kind === 'cards';
  return isPractice && practice ? `${path}#${practice}` : path;
}
