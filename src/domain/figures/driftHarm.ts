/**
 * A fixed model under a shift of its one input, x ~ N(shift, spread²). The share of positives is sigmoid(base + slope · min(x, bend) + relation),
 * so its log-odds stop rising at `bend`. The model is sigmoid(w₀ + w₁ x) with the weights that minimise log loss under N(0, 1): good where the data were.
 */
import {normalDensity} from './normalDistribution';

export const TRUTH = {base: -2, slope: 1.2, bend: 1.5};

export interface Harm {
  /** Mean prediction, and share of positives. */
  predicted: number;
  observed: number;
  /** Log loss of the model minus that of the truth, nats per row. */
  extraLoss: number;
}

const NODES = 121;
const FAR = 6;

/** Mean of f under N(shift, spread²), by the trapezoid rule. */
function mean(f: (x: number) => number, shift: number, spread: number): number {
  const step = (2 * FAR) / (NODES - 1);
  let sum = 0;
  for (let node = 0; node < NODES; node += 1) {
    const z = -FAR + node * step;
    sum += normalDensity(z) * f(shift + spread * z) * step;
  }
  return sum;
}

/** True share of positives at x. */
export function truth(x: number, relation = 0): number {
  return sigmoid(TRUTH.base + TRUTH.slope * Math.min(x, TRUTH.bend) + relation);
}

const sigmoid = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** Weights of the fixed model: Newton's method on the mean log loss under the reference. */
export const WEIGHTS = fit();

function fit(): {intercept: number; slope: number} {
  let [intercept, slope] = [0, 0];
  for (let round = 0; round < 12; round += 1) {
    const [w0, w1] = [intercept, slope];
    const error = (x: number) => sigmoid(w0 + w1 * x) - truth(x);
    const weight = (x: number) => sigmoid(w0 + w1 * x) * (1 - sigmoid(w0 + w1 * x));
    const [g0, g1] = [mean(error, 0, 1), mean((x) => error(x) * x, 0, 1)];
    const h00 = mean(weight, 0, 1);
    const h01 = mean((x) => weight(x) * x, 0, 1);
    const h11 = mean((x) => weight(x) * x * x, 0, 1);
    const determinant = h00 * h11 - h01 * h01;
    intercept -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return {intercept, slope};
}

/** What the fixed model does on N(shift, spread²), when the true log-odds have moved by `relation`. */
export function harmOf(shift: number, spread: number, relation: number): Harm {
  const model = (x: number) => sigmoid(WEIGHTS.intercept + WEIGHTS.slope * x);
  const excess = (x: number) => {
    const [p, q] = [truth(x, relation), model(x)];
    return p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
  };
  return {
    predicted: mean(model, shift, spread),
    observed: mean((x) => truth(x, relation), shift, spread),
    extraLoss: mean(excess, shift, spread),
  };
}
