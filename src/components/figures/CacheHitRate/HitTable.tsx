import type {ReactNode} from 'react';
import type {CacheHitRate as Computed, CacheInputs} from '@site/src/domain/figures/cacheHitRate';
import {keyBands} from '@site/src/domain/figures/cacheModels';
import {formatQuantity} from '@site/src/domain/quantity';

import {share, strings} from './strings';

interface HitTableProps {
  here: Computed['here'];
  inputs: CacheInputs;
}

/** The numbers at the reader's setting. */
export function HitTable({here, inputs}: HitTableProps): ReactNode {
  const {table} = strings;
  const {ids, exponent, requestsPerSecond, lifetimeSeconds} = inputs;
  const both = Math.min(here.lru, here.expiring);
  const most = (keyBands(ids, exponent)[0]?.share ?? 0) * requestsPerSecond * lifetimeSeconds;
  const rows: [string, string][] = [
    [table.lru, share(here.lru)],
    [table.ideal, share(here.ideal)],
    [table.expiring, share(here.expiring)],
    [table.both, share(both)],
    [table.origin, formatQuantity(requestsPerSecond * (1 - both), 'requests/s')],
    [table.perKey, formatQuantity(most, 'requests')],
  ];
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
