import type {ReactNode} from 'react';
import type {Join, PointInTimeJoin} from '@site/src/domain/figures/pointInTimeJoin';

import {scoreText, strings} from './strings';

interface JoinTableProps extends PointInTimeJoin {
  /** What the naive join takes, in words. */
  joined: string;
}

/** What each model promises and what comes to it, at the reader's setting. */
export function JoinTable({here, withoutRate, joined}: JoinTableProps): ReactNode {
  const {table} = strings;
  const heads = [
    ...[table.model, table.promised, table.comes],
    ...[table.entropyPromised, table.entropyComes, table.weight],
  ];
  const {none} = table;
  const rows: [string, string[]][] = [
    [table.naive(joined), cells(here.naive)],
    [table.pointInTime, cells(here.pointInTime)],
    [table.without, [none, scoreText(withoutRate.auc), none, scoreText(withoutRate.entropy), none]],
  ];
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, values]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, column) => (
              <td key={heads[column + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cells({promised, comes, rateWeight}: Join): string[] {
  const scores = [promised.auc, comes.auc, promised.entropy, comes.entropy];
  return [...scores.map(scoreText), rateWeight.toFixed(2)];
}
