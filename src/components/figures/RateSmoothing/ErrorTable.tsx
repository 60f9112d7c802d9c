import type {ReactNode} from 'react';
import type {RateSmoothing} from '@site/src/domain/figures/rateSmoothing';

import {pointsText, strengthText, strings} from './strings';

/** The error with its parts: without smoothing, at the reader's strength, at the best one. */
export function ErrorTable({raw, here, best}: RateSmoothing): ReactNode {
  const {table} = strings;
  const rows = [
    {label: table.raw, strength: 0, pulling: 0, chance: raw, both: raw},
    {label: table.here, ...here},
    {label: table.best, ...best},
  ];
  return (
    <table>
      <thead>
        <tr>
          {[table.which, table.strength, table.pulling, table.chance, table.both].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({label, strength, pulling, chance, both}) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{strengthText(strength)}</td>
            <td>{pointsText(pulling)}</td>
            <td>{pointsText(chance)}</td>
            <td>{pointsText(both)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
