import type {Collisions} from '@site/src/domain/figures/hashCollisions';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'Memory of an embedding table against hash collisions',
  lines: {
    ids: 'ids that share their row (circles: counted on 2,000 hashed ids)',
    impressions: 'impressions whose id shares its row with a more frequent id',
    twoHashes: 'ids that share both rows, with two hashes in the same memory',
  },
  axisX: 'memory of the table',
  axisY: 'share',
  controls: {
    ids: 'Distinct ids',
    rows: 'Rows of the table',
    dim: 'Numbers per row',
    bytes: 'Bytes per number',
    exponent: 'Skew of traffic (Zipf exponent)',
  },
  bytesOf: {1: '1 (8-bit integer)', 2: '2 (half precision)', 4: '4 (single precision)'},
  table: {
    memory: 'Memory of this table',
    perId: 'Rows per id',
    oneRowEach: 'Memory with a row for every id, without keys',
    ids: 'Ids that share their row',
    impressions: 'Impressions whose id shares its row with a more frequent one',
    twoHashes: 'Ids that share both rows with another, two hashes',
  },
  assumes:
    'A hash that picks every row equally often. The share of traffic of the id of popularity rank r is in proportion to 1 ÷ r^skew. With two ' +
    'hashes, each picks a row in one half of the table and both are added: pairs are nearly unique, single rows are still shared.',
};

export interface Memory {
  table: number;
  oneRowEach: number;
}

/** The figure at the reader's setting, in words. */
export function summary(
  {rows, ids, impressions}: Collisions,
  distinct: number,
  {table}: Memory,
): string {
  const size = `${formatQuantity(distinct, 'ids', 3)} in ${formatQuantity(rows, 'rows', 3)} (${formatQuantity(table, 'bytes')})`;
  return (
    `${size}: ${share(ids)} of ids share their row with another id, and ${share(impressions)} of impressions meet a row ` +
    `that a more frequent id shapes.`
  );
}

/** Under a millionth it is as good as none. */
export function share(value: number): string {
  return value > 0 && value < 1e-6 ? 'under 0.0001%' : formatQuantity(value, 'ratio');
}
