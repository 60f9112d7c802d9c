import type {ReactNode} from 'react';
import {weightsOf, type PruningAccuracy} from '@site/src/domain/figures/pruningAccuracy';

import {share, strings} from './strings';

/** The numbers at the reader's setting, beside smaller networks that were never pruned. */
export function AccuracyTable({weights, dense, here, small}: PruningAccuracy): ReactNode {
  const {table} = strings;
  const rows: [string, string][] = [
    [table.dense, share(dense)],
    [table.kept, String(weights - Math.round(here.sparsity * weights))],
    [table.magnitude, share(here.magnitude)],
    [table.random, share(here.random)],
    [table.retrained, share(here.retrained)],
    ...small.map(({hidden, accuracy}): [string, string] => [
      table.small(hidden, weightsOf(hidden)),
      share(accuracy),
    ]),
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
