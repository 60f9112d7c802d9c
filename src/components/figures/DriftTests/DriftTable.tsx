import type {ReactNode} from 'react';
import type {DriftTests} from '@site/src/domain/figures/driftTests';

import {alarms, share, small, strings} from './strings';

/** The numbers at the reader's setting. */
export function DriftTable(tests: DriftTests): ReactNode {
  const {table} = strings;
  const {counted, exact, harm, threshold, psiOfNoise} = tests;
  const alarm = alarms(tests);
  const rows = [
    [table.psi, small(counted.psi), small(exact.psi), alarm.psi],
    [table.ks(small(threshold)), small(counted.ks), small(exact.ks), alarm.ks],
    [table.noise, '', small(psiOfNoise), ''],
    [table.predicted, '', share(harm.predicted), ''],
    [table.observed, '', share(harm.observed), ''],
    [table.ratio, '', (harm.predicted / harm.observed).toFixed(2), ''],
    [table.extra, '', small(harm.extraLoss), ''],
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.measure}</th>
          <th scope="col">{table.samples}</th>
          <th scope="col">{table.populations}</th>
          <th scope="col">{table.alarm}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, samples, populations, rings]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{samples}</td>
            <td>{populations}</td>
            <td>{rings}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
