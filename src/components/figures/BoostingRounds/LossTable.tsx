import type {ReactNode} from 'react';
import type {BoostingRounds} from '@site/src/domain/figures/boostingRounds';

import {minutes, share, strings} from './strings';

interface LossTableProps {
  result: BoostingRounds;
  depth: number;
}

/** The numbers at the reader's setting. */
export function LossTable({result: {here, best, end}, depth}: LossTableProps): ReactNode {
  const {table} = strings;
  const rows: [string, string][] = [
    [table.training, minutes(here.training)],
    [table.validation, minutes(here.validation)],
    [table.best, minutes(best.validation)],
    [table.bestRound, String(best.round)],
    [table.end, minutes(end.validation)],
    [table.idle, share(here.idle)],
    [table.steps, String(here.round * depth)],
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
