import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {CaseFacts, Draw, MatrixRow} from '@site/src/domain/caseIndex';

import {edgeBefore} from './Head';
import {Tick} from './Legend';
import {strings} from './strings';
import styles from './styles.module.css';

interface RowProps {
  row: MatrixRow;
  cases: readonly CaseFacts[];
  isRead: boolean;
}

export function Row({row: {title, path, draws}, cases, isRead}: RowProps): ReactNode {
  return (
    <tr className={styles.row} data-read={isRead || undefined}>
      <th scope="row">
        <Link to={path}>{title}</Link>
        <Tick isRead={isRead} />
      </th>
      {draws.map((draw, at) => (
        <td key={at} {...edgeBefore(cases, at)}>
          {draw && <Mark draw={draw} />}
        </td>
      ))}
    </tr>
  );
}

/** Told by its shape and in words. */
function Mark({draw}: {draw: Draw}): ReactNode {
  return (
    <>
      <span aria-hidden="true" className={styles[draw]}>
        {strings.marks[draw]}
      </span>
      <span className={styles.spoken}>{strings.draws[draw]}</span>
    </>
  );
}
