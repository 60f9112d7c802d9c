import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {Shortfall} from '@site/src/domain/plan/shortfall';

import * as strings from './strings';
import styles from './styles.module.css';

/** What the plan cannot do, and what was dropped. */
export function ShortfallView({problems, leftOut, leftOutMinutes}: Shortfall): ReactNode {
  if (leftOut.length === 0 && problems.length === 0)
    return <p className={styles.soft}>{strings.shortfall.allFits}</p>;
  return (
    <>
      {problems.length > 0 && (
        <ul className={styles.trouble}>
          {problems.map((problem) => (
            <li key={problem}>{strings.problemText(problem)}</li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <details className={styles.leftOut}>
          <summary>{strings.shortfall.title(leftOut.length, leftOutMinutes)}</summary>
          <p>{strings.shortfall.note}</p>
          <ol>
            {leftOut.map(({id, title, path, readMinutes}) => (
              <li key={id}>
                <Link to={path}>{title}</Link>{' '}
                <span className={styles.minutes}>{strings.durationText(readMinutes)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
