import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import overview from '@generated/content-index/default/overview.json';
import type {CaseEntry} from '@site/src/domain/content/overview';
import styles from './styles.module.css';

const DIFFICULTY = ['', 'a first case', 'medium', 'hard'];

/** Every case with its hard thing: that is what tells cases apart. */
export function CaseList(): ReactNode {
  return (
    <ul className={styles.cases}>
      {overview.cases.map((entry) => (
        <li key={entry.path} className={styles.case}>
          <h3>
            <Link to={entry.path}>{entry.title}</Link>
          </h3>
          <p>{entry.hardThing}</p>
          <Facts {...entry} />
        </li>
      ))}
    </ul>
  );
}

function Facts({task, scale, difficulty}: CaseEntry): ReactNode {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Task</dt> <dd>{task}</dd>
      </div>
      <div>
        <dt>Scale</dt> <dd>{scale}</dd>
      </div>
      <div>
        <dt>Difficulty</dt> <dd>{DIFFICULTY[difficulty]}</dd>
      </div>
    </dl>
  );
}
