import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {DeckPage} from '@site/src/domain/review';

import {strings} from './strings';
import styles from './styles.module.css';

const KINDS: DeckPage['kind'][] = ['case-study', 'building-block', 'framework'];

/** Every page with cards, and where on it they stand. */
export default function DeckList({pages}: {pages: readonly DeckPage[]}): ReactNode {
  return (
    <details className={styles.list}>
      <summary>{strings.decks}</summary>
      {KINDS.map((kind) => {
        const some = pages.filter((page) => page.kind === kind);
        return some.length === 0 ? null : (
          <div key={kind} className={styles.decks}>
            <h3>{strings.kinds[kind]}</h3>
            <ul>
              {some.map((one) => (
                <DeckEntry key={one.page} {...one} />
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

function DeckEntry({path, section, title, cards}: DeckPage): ReactNode {
  return (
    <li>
      <Link to={section === '' ? path : `${path}#${section}`}>{title}</Link>{' '}
      <span className={styles.soft}>{strings.cards(cards.length)}</span>
    </li>
  );
}
