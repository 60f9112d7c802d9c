import type {ReactNode} from 'react';
import type {Collisions} from '@site/src/domain/figures/hashCollisions';
import {formatQuantity} from '@site/src/domain/quantity';

import {share, strings, type Memory} from './strings';

interface MemoryTableProps {
  here: Collisions;
  ids: number;
  memory: Memory;
}

/** The numbers at the reader's setting. */
export function MemoryTable({here, ids, memory}: MemoryTableProps): ReactNode {
  const rows: [string, string][] = [
    [strings.table.memory, formatQuantity(memory.table, 'bytes')],
    [strings.table.oneRowEach, formatQuantity(memory.oneRowEach, 'bytes')],
    [strings.table.perId, formatQuantity(here.rows / ids, '×')],
    [strings.table.ids, share(here.ids)],
    [strings.table.impressions, share(here.impressions)],
    [strings.table.twoHashes, share(here.twoHashes)],
  ];
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
