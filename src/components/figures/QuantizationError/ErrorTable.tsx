import type {ReactNode} from 'react';
import {
  UNROUNDED,
  type QuantizationError as Computed,
} from '@site/src/domain/figures/quantizationError';
import {formatNumber} from '@site/src/domain/quantity';

import {percent, points, strings} from './strings';

const MATRICES = 2;
const SCALE_BYTES = 2;
const ZERO_POINT_BYTES = 1;
/** Bytes of a weight that is not rounded. */
const WHOLE_BYTES = 4;

/** Error, accuracy and memory of every scheme at the reader's bits. */
export function ErrorTable({here}: Computed): ReactNode {
  const {table} = strings;
  const {weights, channels, accuracy} = UNROUNDED;
  const bytes = (weights * here.bits) / 8;
  const both = SCALE_BYTES + ZERO_POINT_BYTES;
  const rows = [
    ['tensorSymmetric', MATRICES * SCALE_BYTES],
    ['tensorAsymmetric', MATRICES * both],
    ['channelSymmetric', channels * SCALE_BYTES],
    ['clipped', channels * SCALE_BYTES],
    ['channelAsymmetric', channels * both],
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.scheme(here.bits)}</th>
          <th scope="col">{table.error}</th>
          <th scope="col">{table.accuracy}</th>
          <th scope="col">{table.bytes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([which, extra]) => (
          <tr key={which}>
            <th scope="row">{table[which]}</th>
            <td>{percent(here[which].error)}</td>
            <td>{points(here[which].accuracy)}</td>
            <td>{formatNumber(bytes + extra, 4)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{table.unrounded}</th>
          <td>{percent(0)}</td>
          <td>{points(accuracy)}</td>
          <td>{formatNumber(weights * WHOLE_BYTES, 4)}</td>
        </tr>
      </tbody>
    </table>
  );
}
