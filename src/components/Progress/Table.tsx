import {type ReactNode} from 'react';

import {NOTHING} from '../ui/Standing/strings';
import styles from './styles.module.css';

export interface Row {
  readonly id: string;
  /** What the row is about. */
  readonly head: ReactNode;
  /** One for each column after the first. */
  readonly cells: readonly string[];
}

interface TableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly Row[];
}

/**
 * A table whose rows become blocks where it is narrow. The roles are written out because a browser forgets them when
 * the display is another.
 */
export function Table({caption, columns, rows}: TableProps): ReactNode {
  return (
    <table className={styles.table} role="table" data-columns={columns.length}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({id, head, cells}) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {head}
            </th>
            {cells.map((cell, at) => (
              <td key={at} role="cell" data-empty={isEmpty(cell) || undefined}>
                <span aria-hidden="true" className={styles.label}>
                  {columns[at + 1]}
                </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isEmpty = (cell: string) => cell === NOTHING || cell.startsWith('0 ');
