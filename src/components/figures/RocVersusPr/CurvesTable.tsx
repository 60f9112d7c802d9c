import type {ReactNode} from 'react';
import type {Curves, RocVersusPr} from '@site/src/domain/figures/rocVersusPr';

import {flagsText, strings} from './strings';

const COLUMNS = ['even', 'uneven', 'balanced'] as const;

/** The numbers at the reader's setting. */
export function CurvesTable({curves, auc}: {curves: RocVersusPr; auc: number}): ReactNode {
  const rows: [string, (curve: Curves) => string][] = [
    [strings.rows.auc, () => auc.toFixed(2)],
    [strings.rows.average, ({average}) => average.toFixed(2)],
    [strings.rows.recall, ({here}) => strings.share(here.recall)],
    [strings.rows.precision, ({here}) => strings.share(here.precision)],
    [strings.rows.flags, ({here}) => flagsText(here)],
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
              <td key={name}>{text(curves[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
