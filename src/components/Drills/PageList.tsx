import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {DrillPage} from '@site/src/domain/drill';

import {strings} from './strings';
import styles from './styles.module.css';

const KINDS: DrillPage['kind'][] = ['case-study', 'building-block', 'framework'];

/** Every page with questions. */
export default function PageList({pages}: {pages: readonly DrillPage[]}): ReactNode {
  return (
    <details className={styles.list}>
      <summary>{strings.pages}</summary>
      {KINDS.map((kind) => {
        const some = pages.filter((page) => page.kind === kind);
        return some.length === 0 ? null : (
          <div key={kind} className={styles.pages}>
            <h3>{strings.kinds[kind]}</h3>
            <ul>
              {some.map(({page, path, section, title, questions}) => (
                <li key={page}>
                  <Link to={section === '' ? path : `${path}#${section}`}>{title}</Link>{' '}
                  <span className={styles.soft}>{strings.questions(questions.length)}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}
