import type {ReactNode} from 'react';
import type {RankingList} from '@site/src/domain/figures/rankingList';

import {scoreText, strings} from './strings';

const COLUMNS = ['here', 'start', 'best'] as const;
const METRICS = ['ndcg', 'reciprocalRank', 'averagePrecision', 'recall', 'precision'] as const;

/** The metrics of the reader's order, the ranker's and the best one. */
export function ScoresTable({scores, cut}: {scores: RankingList; cut: number}): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption(cut)}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {strings.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {METRICS.map((metric) => (
          <tr key={metric}>
            <th scope="row">{strings.metrics[metric]}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{scoreText(scores[column][metric])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
