import type {ReactNode} from 'react';
import type {QueueingLatency as Computed} from '@site/src/domain/figures/queueingLatency';
import {formatNumber, formatQuantity} from '@site/src/domain/quantity';

import {rate, strings, time} from './strings';

interface LatencyTableProps {
  latency: Computed;
  /** The rate over what full batches could carry. */
  share: number;
}

/** The numbers at the reader's setting. */
export function LatencyTable({latency: {here, within}, share}: LatencyTableProps): ReactNode {
  const {table, tooMuch} = strings;
  const {batched, alone} = here;
  const runs = Number.isFinite(batched.p99Ms);
  const rows: [string, string][] = [
    [table.p50, time(batched.p50Ms)],
    [table.p99, time(batched.p99Ms)],
    [table.alone, time(alone.p99Ms)],
    [table.batch, runs ? formatNumber(batched.batch, 2) : tooMuch],
    [table.busy, formatQuantity(batched.busy, 'ratio')],
    [table.capacity, formatQuantity(share, 'ratio')],
    [table.within, rate(within.batched)],
    [table.withinAlone, rate(within.alone)],
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
