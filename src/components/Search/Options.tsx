import {type MouseEvent, type ReactNode} from 'react';

import type {SearchGroup, SearchResults} from '@site/src/domain/search';
import {slugLabel} from '@site/src/domain/text/slug';

import Pieces from './Pieces';
import {strings} from './strings';
import styles from './styles.module.css';

/** Where results lead: an address with the base path, and what a click on it does. */
export interface Links {
  hrefOf(path: string): string;
  open(path: string, event?: MouseEvent): void;
}

interface OptionsProps {
  /** Id of the list; its options are `<id>-0`, `<id>-1`, … */
  id: string;
  results: SearchResults | undefined;
  active: number;
  links: Links;
}

/** Results as the list box of a combo box, grouped by page. Options are links, so that they open in new tabs. */
export default function Options({id, results, active, links}: OptionsProps): ReactNode {
  const groups = results?.groups ?? [];
  return (
    <div id={id} role="listbox" aria-label={strings.results} className={styles.options}>
      {groups.map((group, at) => (
        <div key={group.page.path} role="group" aria-labelledby={`${id}-g${at}`}>
          <GroupHead id={`${id}-g${at}`} group={group} />
          {group.hits.map((hit, place) => {
            const option = firstOf(groups, at) + place;
            return (
              <a
                key={hit.path}
                id={`${id}-${option}`}
                role="option"
                aria-selected={option === active}
                tabIndex={-1}
                className={styles.hit}
                href={links.hrefOf(hit.path)}
                onClick={(event) => links.open(hit.path, event)}
              >
                <span className={styles.hitTitle}>
                  <Pieces pieces={hit.title} />
                </span>
                <span className={styles.snippet}>
                  <Pieces pieces={hit.snippet} />
                </span>
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function firstOf(groups: SearchGroup[], at: number): number {
  return groups.slice(0, at).reduce((sum, {hits}) => sum + hits.length, 0);
}

function GroupHead({id, group}: {id: string; group: SearchGroup}): ReactNode {
  return (
    <div id={id} role="presentation" className={styles.groupHead}>
      <span>{group.page.title}</span>{' '}
      <span className={styles.kind}>{slugLabel(group.page.kind)}</span>
    </div>
  );
}
