import type {ReactNode} from 'react';
import type {ExplorationRegret} from '@site/src/domain/figures/explorationRegret';

import {clicks, share, strings} from './strings';

const POLICIES = ['greedy', 'epsilon', 'thompson'] as const;

/** The numbers at the reader's setting. */
export function LossTable(regret: ExplorationRegret): ReactNode {
  const {table} = strings;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.policy}</th>
          <th scope="col">{table.early}</th>
          <th scope="col">{table.total}</th>
          <th scope="col">{table.last}</th>
          <th scope="col">{table.found}</th>
        </tr>
      </thead>
      <tbody>
        {POLICIES.map((policy) => (
          <tr key={policy}>
            <th scope="row">{table[policy]}</th>
            <td>{clicks(regret[policy].early)}</td>
            <td>{clicks(regret[policy].total)}</td>
            <td>{clicks(regret[policy].lastPerRound)}</td>
            <td>{share(regret[policy].found)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
