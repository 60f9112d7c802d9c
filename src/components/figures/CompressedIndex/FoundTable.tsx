import type {ReactNode} from 'react';
import type {Found} from '@site/src/domain/figures/compressedIndex';

import {share, strings} from './strings';

interface FoundTableProps {
  alone: Found;
  again: Found;
  whole: Found;
}

/** What is found at the reader's setting. */
export function FoundTable({alone, again, whole}: FoundTableProps): ReactNode {
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
        {(['recall', 'item', 'kind'] as const).map((which) => (
          <tr key={which}>
            <th scope="row">{table[which]}</th>
            {[alone, again, whole].map((found, at) => (
              <td key={table.head[at + 1]}>{share(found[which])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
