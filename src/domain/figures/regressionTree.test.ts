import {describe, expect, it} from 'vitest';
import {normal, seededRandom} from './random';
import {growTree, treeValue} from './regressionTree';
import type {BinnedRows} from './splitHistograms';
import {at} from './tinyExamples';

const column = (bins: number[], binCount = 4): BinnedRows => ({
  ...{count: bins.length, features: 1, binCount},
  bins: Uint8Array.from(bins),
});
const predictions = (rows: BinnedRows, targets: number[], depth: number, minLeaf = 1) => {
  const tree = growTree(rows, Float64Array.from(targets), {depth, minLeaf});
  return targets.map((_, row) => treeValue(tree, rows, row));
};

describe('growTree', () => {
  it('splits where the sum of squares falls most, by hand', () => {
    const rows = column([0, 0, 1, 2, 3]);
    expect(predictions(rows, [1, 3, 2, 10, 12], 1)).toEqual([2, 2, 2, 11, 11]);
    expect(predictions(rows, [1, 3, 2, 10, 12], 2)).toEqual([2, 2, 2, 10, 12]);
  });

  it('leaves as many rows on either side as asked', () => {
    expect(predictions(column([0, 1, 2, 3]), [0, 0, 0, 8], 1, 2)).toEqual([0, 0, 4, 4]);
    expect(predictions(column([0, 1, 2, 3]), [0, 0, 0, 8], 1, 3)).toEqual([2, 2, 2, 2]);
  });

  it('does not split where nothing differs', () => {
    expect(predictions(column([0, 1, 2, 3]), [5, 5, 5, 5], 3)).toEqual([5, 5, 5, 5]);
  });

  it('needs two levels for what needs two features', () => {
    const rows = {...column([0, 0, 0, 1, 1, 0, 1, 1], 2), count: 4, features: 2};
    expect(predictions(rows, [0, 0, 0, 4], 2)).toEqual([0, 0, 0, 4]);
  });

  it('finds the first split that trying all of them finds', () => {
    const random = seededRandom(3);
    const [count, features, binCount] = [60, 3, 8];
    const bins = Uint8Array.from({length: count * features}, () => Math.floor(random() * binCount));
    const rows = {count, features, binCount, bins};
    const targets = Float64Array.from({length: count}, () => normal(random));
    const errorOf = (value: (row: number) => number) =>
      targets.reduce((sum, target, row) => sum + (target - value(row)) ** 2, 0);
    const tried = [0, 1, 2].flatMap((feature) =>
      [0, 1, 2, 3, 4, 5, 6].map((bin) => {
        const right = (row: number) => at(bins, row * features + feature) > bin;
        const mean = (side: boolean) => {
          const chosen = [...targets].filter((_, row) => right(row) === side);
          return chosen.reduce((sum, one) => sum + one, 0) / chosen.length;
        };
        const [left, over] = [mean(false), mean(true)];
        return errorOf((row) => (right(row) ? over : left));
      }),
    );
    const tree = growTree(rows, targets, {depth: 1, minLeaf: 1});
    expect(errorOf((row) => treeValue(tree, rows, row))).toBeCloseTo(Math.min(...tried), 10);
  });
});
