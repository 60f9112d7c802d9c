import type {ReactNode} from 'react';
import type {DistillationTemperature as Computed} from '@site/src/domain/figures/distillationTemperature';

import {share, strings} from './strings';

/** Accuracy and log loss at the reader's setting. */
export function QualityTable({here, labelsOnly, teacher}: Computed): ReactNode {
  const {table} = strings;
  const rows = [
    {label: table.taught, ...here.student},
    {label: table.labels, ...labelsOnly},
    {label: table.teacher, ...teacher},
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.caption}</th>
          <th scope="col">{table.accuracy}</th>
          <th scope="col">{table.logLoss}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({label, accuracy, logLoss}) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{share(accuracy)}</td>
            <td>{logLoss.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
