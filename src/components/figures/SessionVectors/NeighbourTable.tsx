import type {ReactNode} from 'react';
import type {SessionVectors} from '@site/src/domain/figures/sessionVectors';

import {rowOf, strings} from './strings';

const {table} = strings;
const ROWS = ['taste', 'booked', 'both', 'market'] as const;

/** The numbers at the reader's setting, by both orders. */
export function NeighbourTable({found}: {found: SessionVectors}): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.head}</th>
          <th scope="col">{table.cosine}</th>
          <th scope="col">{table.score}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((name) => (
          <tr key={name}>
            <th scope="row">{table[name]}</th>
            {rowOf(found, name).map((share, column) => (
              <td key={column}>{share}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
