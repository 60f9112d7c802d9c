import {bestSplit, countLevel, type BinnedRows} from './splitHistograms';
import {at} from './tinyExamples';

/**
 * A complete binary tree. Inner node `k` (the root is 1) sends a row right, to `2k + 1`, when its bin of `feature[k]`
 * is over `threshold[k]`, and left, to `2k`, otherwise; a node that is not split sends all rows left. The leaves are
 * the nodes from 2^depth on.
 */
export interface RegressionTree {
  depth: number;
  feature: Uint8Array;
  threshold: Uint8Array;
  /** By leaf, from the first one on. */
  values: Float64Array;
}

export interface TreeLimits {
  depth: number;
  /** Rows that a split leaves on either side, at least. */
  minLeaf: number;
}

/**
 * Grows a tree on histograms, level by level. Each node takes the split that lowers the sum of squared errors most;
 * a leaf predicts the mean of its targets.
 */
export function growTree(
  rows: BinnedRows,
  targets: Float64Array,
  {depth, minLeaf}: TreeLimits,
): RegressionTree {
  const tree = {
    depth,
    feature: new Uint8Array(2 ** depth),
    threshold: new Uint8Array(2 ** depth).fill(rows.binCount - 1),
    values: new Float64Array(2 ** depth),
  };
  const node = new Int32Array(rows.count).fill(1);
  for (let level = 0; level < depth; level += 1) {
    const histograms = countLevel(rows, targets, node, 2 ** level);
    for (let place = 0; place < histograms.width; place += 1) {
      const best = bestSplit(histograms, place, minLeaf);
      tree.feature[histograms.width + place] = best.feature;
      tree.threshold[histograms.width + place] = best.bin;
    }
    node.forEach((reached, row) => (node[row] = child(tree, rows, row, reached)));
  }
  tree.values.set(meansByLeaf(targets, node, tree.values.length));
  return tree;
}

/** What the tree predicts for a row. */
export function treeValue(tree: RegressionTree, rows: BinnedRows, row: number): number {
  let node = 1;
  for (let level = 0; level < tree.depth; level += 1) node = child(tree, rows, row, node);
  return at(tree.values, node - tree.values.length);
}

function child(tree: RegressionTree, rows: BinnedRows, row: number, node: number): number {
  const bin = at(rows.bins, row * rows.features + at(tree.feature, node));
  return 2 * node + (bin > at(tree.threshold, node) ? 1 : 0);
}

function meansByLeaf(targets: Float64Array, node: Int32Array, leaves: number): Float64Array {
  const sums = new Float64Array(leaves);
  const counts = new Int32Array(leaves);
  node.forEach((reached, row) => {
    sums[reached - leaves] = at(sums, reached - leaves) + at(targets, row);
    counts[reached - leaves] = at(counts, reached - leaves) + 1;
  });
  return sums.map((sum, leaf) => sum / Math.max(at(counts, leaf), 1));
}
