import type {ReactNode} from 'react';
import type {AtThreshold, ThresholdCost} from '@site/src/domain/figures/thresholdCost';

import {perMille, strings} from './strings';

const COLUMNS = ['here', 'rule', 'best'] as const;

/** Counts at three thresholds: the reader's, the rule's and the cheapest. */
export function CountsTable({cost, baseRate}: {cost: ThresholdCost; baseRate: number}): ReactNode {
  const rows: [string, (at: AtThreshold) => string][] = [
    [strings.rows.threshold, ({threshold}) => strings.share(threshold)],
    [strings.rows.caught, ({recall}) => perMille(baseRate * recall)],
    [strings.rows.missed, ({recall}) => perMille(baseRate * (1 - recall))],
    [strings.rows.alarms, ({falseAlarms}) => perMille((1 - baseRate) * falseAlarms)],
    [strings.rows.precision, ({precision}) => strings.share(precision)],
    [strings.rows.cost, (at) => perMille(at.cost)],
    [strings.rows.relative, ({relative}) => `${relative.toFixed(2)}×`],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption}</th>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {strings.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, text]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {COLUMNS.map((name) => (
              <td key={name}>{text(cost[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
