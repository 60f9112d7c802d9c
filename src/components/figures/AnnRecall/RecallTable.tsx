import type {ReactNode} from 'react';
import {WORLD, type AnnRecall as Computed} from '@site/src/domain/figures/annRecall';

import {share, strings, whole} from './strings';

/** Recall, bytes and distances at the reader's setting. */
export function RecallTable({here}: {here: Computed['here']}): ReactNode {
  const {table} = strings;
  return (
    <table>
      <thead>
        <tr>
          {table.head.map((name) =>
            name ? (
              <th key={name} scope="col">
                {name}
              </th>
            ) : (
              <td key={name} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {(['flat', 'coded', 'graph'] as const).map((which) => (
          <tr key={which}>
            <th scope="row">{table[which]}</th>
            <td>{share(here[which].recall)}</td>
            <td>{share(here[which].work)}</td>
            <td>{whole(here[which].distances)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{table.exact}</th>
          <td>{share(1)}</td>
          <td>{share(1)}</td>
          <td>{whole(WORLD.vectors)}</td>
        </tr>
      </tbody>
    </table>
  );
}
