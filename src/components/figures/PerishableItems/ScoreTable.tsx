import type {ReactNode} from 'react';
import {POLICIES, type PerishableItems} from '@site/src/domain/figures/perishableItems';

import {days, percent, strings} from './strings';

/** The numbers at the reader's setting. */
export function ScoreTable({curves, here, best, breakEven}: PerishableItems): ReactNode {
  const {table} = strings;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.policy}</th>
          <th scope="col">{table.here}</th>
          <th scope="col">{table.none}</th>
          <th scope="col">{table.best}</th>
          <th scope="col">{table.breakEven}</th>
        </tr>
      </thead>
      <tbody>
        {POLICIES.map((policy) => (
          <tr key={policy}>
            <th scope="row">{strings.policies[policy]}</th>
            <td>{percent(here[policy])}</td>
            <td>{percent(curves[policy][0]?.[1] ?? 0)}</td>
            <td>{strings.bestAt(...best[policy])}</td>
            <td>{days(policy === 'alone' ? breakEven.alone : breakEven.relatives)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
