import type {ReactNode} from 'react';
import type {GroupThresholds} from '@site/src/domain/figures/groupThresholds';

import {isSame, strings, type Measure} from './strings';

const MEASURES: readonly Measure[] = ['selection', 'tpr', 'fpr', 'precision'];

/** The rates of both groups, and which of them are equal. */
export function RatesTable({groups}: {groups: GroupThresholds}): ReactNode {
  const {a, b} = groups;
  const rows = [
    [strings.threshold, strings.share(a.here.threshold), strings.share(b.here.threshold), ''],
    ...MEASURES.map((measure) => [
      strings.measures[measure],
      strings.share(a.here[measure]),
      strings.share(b.here[measure]),
      strings.same(isSame(groups, measure)),
    ]),
    [strings.calibration, a.calibration.toFixed(2), b.calibration.toFixed(2), ''],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption}</th>
          <th scope="col">{strings.columns.a}</th>
          <th scope="col">{strings.columns.b}</th>
          <th scope="col">{strings.columns.same}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, ...cells]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
