import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import ways from '@generated/content-index/default/ways.json';
import type {Way, WayLink} from '@site/src/domain/content/ways';

import {strings} from './strings';
import styles from './styles.module.css';

interface WaysProps {
  /** Id of the page, e.g. `building-blocks/caching`. */
  page: string;
  /** Above the text stands what to know first, below it where to go on. */
  place: 'before' | 'after';
}

const ROWS: Record<WaysProps['place'], (keyof Way)[]> = {
  before: ['first', 'helpful'],
  after: ['opens', 'next', 'blocks', 'cases'],
};

/** What to know before a page and what it opens, from the front matter of all pages. */
export function Ways({page, place}: WaysProps): ReactNode {
  const way = ways.of[page];
  const rows = ROWS[place].flatMap((row) => (way && way[row].length > 0 ? [row] : []));
  // Not nothing: an empty place would look as if its words had not come yet (src/theme/MDXContent).
  if (!way || rows.length === 0) return <span hidden />;
  return (
    <nav className={styles[place]} aria-label={place === 'after' ? strings.label : strings.first}>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <div key={row} className={styles.row}>
            <dt>{strings[row]}</dt>
            <dd>
              <Links links={way[row]} />
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}

function Links({links}: {links: readonly WayLink[]}): ReactNode {
  return links.map(({title, path}, place) => (
    <span key={path}>
      {place > 0 && ' · '}
      <Link to={path}>{title}</Link>
    </span>
  ));
}
