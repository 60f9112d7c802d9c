import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {difficultiesOf, type CaseFacts} from '@site/src/domain/caseIndex';

import {Tick} from './Legend';
import {strings} from './strings';
import styles from './styles.module.css';

interface HeadProps {
  cases: readonly CaseFacts[];
  /** Ids of the pages that are read. */
  read: ReadonlySet<string>;
}

/** The cases by their difficulty, titles upright. */
export function Head({cases, read}: HeadProps): ReactNode {
  return (
    <thead className={styles.head}>
      <tr>
        <th rowSpan={2} scope="col" className={styles.corner}>
          {strings.block}
        </th>
        {difficultiesOf(cases).map((grade) => (
          <th key={grade} scope="colgroup" colSpan={countOf(cases, grade)} className={styles.grade}>
            {strings.difficulties[grade]}
          </th>
        ))}
      </tr>
      <tr>
        {cases.map(({id, title, path}, at) => (
          <th key={id} scope="col" className={styles.case} {...edgeBefore(cases, at)}>
            <Link to={path}>{title}</Link>
            <Tick isRead={read.has(id)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

const countOf = (cases: readonly CaseFacts[], grade: number) =>
  cases.filter(({difficulty}) => difficulty === grade).length;

/** A line stands before the first case of a difficulty. */
export function edgeBefore(cases: readonly CaseFacts[], at: number) {
  const isFirst = cases[at]?.difficulty !== cases[at - 1]?.difficulty;
  return {'data-edge': isFirst || undefined};
}
