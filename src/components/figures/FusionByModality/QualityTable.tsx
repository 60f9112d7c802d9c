import type {ReactNode} from 'react';

import {figures, strings} from './strings';

export interface TypeRow {
  name: string;
  own: number;
  ranks: number;
  fixed: number;
  typed: number;
  /** Learned weights of title, speech and picture, as shares of their sum. */
  weights: readonly number[];
}

/** Quality by type of query at the reader's setting. */
export function QualityTable({rows}: {rows: readonly TypeRow[]}): ReactNode {
  const {table} = strings;
  return (
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({name, own, ranks, fixed, typed, weights}) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{figures(own)}</td>
            <td>{figures(ranks)}</td>
            <td>{figures(fixed)}</td>
            <td>{figures(typed)}</td>
            <td>{table.weights(weights)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
