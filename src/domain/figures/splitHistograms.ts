import {at} from './tinyExamples';

/** Rows whose features are cut into bins: row `i` has bin `bins[i * features + j]` of feature `j`. */
export interface BinnedRows {
  count: number;
  features: number;
  /** Bins of every feature, numbered from 0. */
  binCount: number;
  bins: Uint8Array;
}

/** Sums of targets and counts of rows: feature by feature and bin by bin, for each of the `width` nodes of a level. */
export interface Histograms {
  width: number;
  features: number;
  binCount: number;
  sums: Float64Array;
  counts: Int32Array;
}

export function countLevel(
  {count, features, binCount, bins}: BinnedRows,
  targets: Float64Array,
  node: Int32Array,
  width: number,
): Histograms {
  const sums = new Float64Array(width * features * binCount);
  const counts = new Int32Array(sums.length);
  for (let row = 0; row < count; row += 1) {
    const first = (at(node, row) - width) * features * binCount;
    for (let feature = 0; feature < features; feature += 1) {
      const cell = first + feature * binCount + at(bins, row * features + feature);
      sums[cell] = at(sums, cell) + at(targets, row);
      counts[cell] = at(counts, cell) + 1;
    }
  }
  return {width, features, binCount, sums, counts};
}

export interface Split {
  score: number;
  feature: number;
  /** The last bin that goes left. */
  bin: number;
}

/** The split with the greatest S_left² ÷ n_left + S_right² ÷ n_right; the last bin, which splits nothing, if none gains. */
export function bestSplit(histograms: Histograms, place: number, minLeaf: number): Split {
  const {features, binCount, sums, counts} = histograms;
  const first = place * features * binCount;
  const total = {sum: 0, count: 0};
  for (let cell = first; cell < first + binCount; cell += 1) {
    total.sum += at(sums, cell);
    total.count += at(counts, cell);
  }
  const best = {score: score(total.sum, total.count) + 1e-9, feature: 0, bin: binCount - 1};
  if (total.count < 2 * minLeaf) return best;
  for (let feature = 0; feature < features; feature += 1) {
    scan(histograms, {total, from: first + feature * binCount, feature, minLeaf}, best);
  }
  return best;
}

interface Scan {
  total: {sum: number; count: number};
  /** First cell of the feature. */
  from: number;
  feature: number;
  minLeaf: number;
}

function scan({binCount, sums, counts}: Histograms, task: Scan, best: Split): void {
  const {total, from, feature, minLeaf} = task;
  let sum = 0;
  let count = 0;
  for (let bin = 0; bin < binCount - 1; bin += 1) {
    sum += at(sums, from + bin);
    count += at(counts, from + bin);
    if (count < minLeaf || total.count - count < minLeaf) continue;
    const both = score(sum, count) + score(total.sum - sum, total.count - count);
    if (both > best.score) Object.assign(best, {score: both, feature, bin});
  }
}

/** By how much the mean lowers the sum of squares of rows with this sum. */
function score(sum: number, count: number): number {
  return count > 0 ? (sum * sum) / count : 0;
}
