import type {ReactNode} from 'react';
import type {Recalls} from '@site/src/domain/figures/mixedVersions';

import {share, strings} from './strings';

/** What is found at the reader's setting. */
export function RecallTable({here}: {here: Recalls}): ReactNode {
  const {table} = strings;
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{table.head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {(['mixed', 'compatible', 'pair'] as const).map((which) => (
          <tr key={which}>
            <th scope="row">{table[which]}</th>
            <td>{share(here[which])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
