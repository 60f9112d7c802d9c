import type {ReactNode} from 'react';
import type {SampleSizePower, Two} from '@site/src/domain/figures/sampleSizePower';

import {strings} from './strings';

const COLUMNS = ['plain', 'adjusted'] as const;

/** The numbers at the reader's setting. */
export function PowerTable({computed}: {computed: SampleSizePower}): ReactNode {
  const {power, needed, detectable, neededWithBound, bound} = computed;
  const rows: [string, Two, (value: number) => string][] = [
    [strings.rows.power, power, strings.share],
    [strings.rows.needed, needed, strings.users],
    [strings.rows.detectable, detectable, strings.share],
    [strings.rows.neededWithBound(bound), neededWithBound, strings.users],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.caption}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {strings.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, values, text]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{text(values[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
