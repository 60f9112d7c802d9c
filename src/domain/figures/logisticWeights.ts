/** Logistic regression by Newton's method, for a handful of features. */

/** One row of features with its label. */
export interface Row {
  features: readonly number[];
  label: boolean;
}

const STEPS = 8;
/** Keeps weights finite where a feature separates the labels. */
const RIDGE = 0.01;

/** Weights of the features, and behind them the constant. */
export function logisticWeights(rows: readonly Row[]): number[] {
  const size = (rows[0]?.features.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const {slope, curve} = derivatives(rows, weights);
    solve(curve, slope).forEach((move, at) => (weights[at] = (weights[at] ?? 0) + move));
  }
  return weights;
}

/** Slope of the log likelihood, and the negative of its second derivative, row by row. */
function derivatives(rows: readonly Row[], weights: readonly number[]) {
  const size = weights.length;
  const slope = weights.map((weight) => -RIDGE * weight);
  const curve = weights.map((_, at) => weights.map((__, to) => (at === to ? RIDGE : 0)));
  for (const {features, label} of rows) {
    const inputs = [...features, 1];
    const sum = inputs.reduce((total, input, at) => total + input * (weights[at] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    for (let at = 0; at < size; at += 1) {
      const input = inputs[at] ?? 0;
      slope[at] = (slope[at] ?? 0) + input * ((label ? 1 : 0) - chance);
      const line = curve[at] ?? [];
      for (let to = 0; to < size; to += 1)
        line[to] = (line[to] ?? 0) + input * (inputs[to] ?? 0) * chance * (1 - chance);
    }
  }
  return {slope, curve};
}

/** Solves a small positive definite system by elimination. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    rows.forEach((line, to) => {
      if (to === at) return;
      const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
      line.forEach((value, place) => (line[place] = value - factor * (pivot[place] ?? 0)));
    });
  });
  return rows.map((line, at) => (line[rows.length] ?? 0) / (line[at] ?? 1));
}
