import type {ReactNode} from 'react';
import type {CalibrationMaps} from '@site/src/domain/figures/calibrationMaps';

import {natsText, shareText, strings} from './strings';

const COLUMNS = ['raw', 'platt', 'isotonic', 'truth'] as const;

/** The numbers at the reader's setting. */
export function MapsTable({maps: {ece, logLoss, excess}}: {maps: CalibrationMaps}): ReactNode {
  const rows = [
    {label: strings.rows.ece, values: ece, text: shareText},
    {label: strings.rows.logLoss, values: logLoss, text: natsText},
    {label: strings.rows.excess, values: {...excess, truth: 0}, text: natsText},
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption}</th>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {name === 'truth' ? strings.truth : strings.maps[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({label, values, text}) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {COLUMNS.map((name) => (
              <td key={name}>{text(values[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
