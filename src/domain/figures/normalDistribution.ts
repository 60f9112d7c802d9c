import {rootOf} from './bisection';

const FAR = 8;

/**
 * Probability that a standard normal draw is at most x, to about 15 decimals, by the series
 * ½ + φ(x)(x + x³/3 + x⁵/15 + …). Source: Marsaglia, Evaluating the Normal Distribution, 2004.
 */
export function normalCdf(x: number): number {
  if (Math.abs(x) > FAR) return x > 0 ? 1 : 0;
  let [term, sum] = [x, x];
  for (let at = 3; Math.abs(term) > 1e-17; at += 2) {
    term *= (x * x) / at;
    sum += term;
  }
  return 0.5 + sum * normalDensity(x);
}

/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** The x for which normalCdf(x) is `p`, between 0 and 1. */
export function normalQuantile(p: number): number {
  return rootOf((x) => normalCdf(x) - p, -FAR, FAR);
}
