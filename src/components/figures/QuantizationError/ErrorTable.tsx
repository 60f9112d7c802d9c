import type {ReactNode} from 'react';
import {
  CHANNELS,
  PER_CHANNEL,
  type QuantizationError as Computed,
} from '@site/src/domain/figures/quantizationError';
import {formatNumber} from '@site/src/domain/quantity';

import {percent, strings} from './strings';

const SCALE_BYTES = 2;
const ZERO_POINT_BYTES = 1;

/** Error and memory of every scheme at the reader's bits. */
export function ErrorTable({here, clipped}: Computed): ReactNode {
  const {table} = strings;
  const weights = (CHANNELS * PER_CHANNEL * here.bits) / 8;
  const both = SCALE_BYTES + ZERO_POINT_BYTES;
  const rows = [
    [table.tensorSymmetric, here.tensorSymmetric, SCALE_BYTES],
    [table.tensorAsymmetric, here.tensorAsymmetric, both],
    [table.channelSymmetric, here.channelSymmetric, CHANNELS * SCALE_BYTES],
    [table.clipped, clipped, CHANNELS * SCALE_BYTES],
    [table.channelAsymmetric, here.channelAsymmetric, CHANNELS * both],
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.scheme(here.bits)}</th>
          <th scope="col">{table.error}</th>
          <th scope="col">{table.bytes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, error, extra]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{percent(error)}</td>
            <td>{formatNumber(weights + extra, 4)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
