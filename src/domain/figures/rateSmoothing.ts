/**
 * How far a smoothed click rate lies from the true one. Items of a group have true rates p with mean MEAN and standard
 * deviation `spread` (a beta distribution); each was shown n times and clicked k times. The estimate is
 * (k + α (MEAN + gap)) / (n + α), with prior strength α in impressions and a prior mean that may be off by `gap`.
 * Averaged over items, its squared error is exactly (α² (spread² + gap²) + n v) / (n + α)², with v = E[p (1 − p)]; the first
 * part comes from pulling, the second from chance, and α = v / (spread² + gap²) makes the sum least, whatever n is.
 * The formula is derived on the page of the block and tested here against simulation and the beta posterior.
 */
import {normal, seededRandom, type Random} from './random';

/** Mean true rate of the group. */
export const MEAN = 0.05;
/** Prior strengths that are drawn, in impressions. */
export const STRENGTHS = [1, 10_000] as const;
const ITEMS = 400;
const SEED = 12;
const STEPS_PER_TENFOLD = 12;

export interface SmoothingInputs {
  /** Prior strength α in impressions. */
  strength: number;
  /** Impressions of each item. */
  impressions: number;
  /** Standard deviation of the true rates. */
  spread: number;
  /** How far the prior mean lies from the true mean. */
  gap: number;
}

/** Root of the mean squared error over items, and its two parts; all are rates. */
export interface RateError {
  strength: number;
  pulling: number;
  chance: number;
  both: number;
}

export interface RateSmoothing {
  curve: RateError[];
  here: RateError;
  best: RateError;
  /** Error without smoothing. */
  raw: number;
  /** Error measured on seeded items, by strength. */
  counted: (readonly [strength: number, error: number])[];
}

type Group = Omit<SmoothingInputs, 'strength'>;

export function rateSmoothing({strength, ...group}: SmoothingInputs): RateSmoothing {
  return {
    curve: strengths(STEPS_PER_TENFOLD).map((each) => rateError(each, group)),
    here: rateError(strength, group),
    best: rateError(bestStrength(group), group),
    raw: rateError(0, group).both,
    counted: simulate(group, strengths(2)),
  };
}

/** The error of one strength by the formula. */
export function rateError(strength: number, group: Group): RateError {
  const {impressions: n, spread, gap} = group;
  const pulling = (strength / (n + strength)) * Math.hypot(spread, gap);
  const chance = Math.sqrt(n * clickVariance(spread)) / (n + strength);
  return {strength, pulling, chance, both: Math.hypot(pulling, chance)};
}

/** The strength with the least error: the variance of one impression over the mean squared distance to the prior mean. */
export function bestStrength({spread, gap}: Pick<Group, 'spread' | 'gap'>): number {
  return clickVariance(spread) / (spread ** 2 + gap ** 2);
}

/** Mean of p (1 − p) over items. */
function clickVariance(spread: number): number {
  return MEAN * (1 - MEAN) - spread ** 2;
}

/** Draws items with their clicks, and measures the error of several strengths on them. */
export function simulate(
  group: Group,
  of: readonly number[],
  count = ITEMS,
): RateSmoothing['counted'] {
  const {impressions, spread, gap} = group;
  const random = seededRandom(SEED);
  const items = Array.from({length: count}, () => {
    const rate = drawRate(spread, random);
    return {rate, clicks: drawClicks(impressions, rate, random)};
  });
  return of.map((strength) => {
    const squares = items.map(({rate, clicks}) => {
      const smoothed = (clicks + strength * (MEAN + gap)) / (impressions + strength);
      return (smoothed - rate) ** 2;
    });
    return [strength, Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / count)];
  });
}

function strengths(perTenfold: number): number[] {
  const [least, most] = STRENGTHS;
  const steps = Math.round(Math.log10(most / least) * perTenfold);
  return Array.from({length: steps + 1}, (_, step) => least * 10 ** (step / perTenfold));
}

/** From the beta distribution with mean MEAN and this standard deviation, as a ratio of gamma draws. */
function drawRate(spread: number, random: Random): number {
  const sum = (MEAN * (1 - MEAN)) / spread ** 2 - 1;
  const clicked = drawGamma(sum * MEAN, random);
  return clicked / (clicked + drawGamma(sum * (1 - MEAN), random));
}

/** From the gamma distribution of shape ≥ 1. Source: Marsaglia and Tsang, A Simple Method for Generating Gamma Variables, 2000. */
function drawGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** From the binomial distribution, by jumping from click to click. */
function drawClicks(impressions: number, rate: number, random: Random): number {
  let clicks = -1;
  for (let place = 0; place <= impressions; clicks += 1)
    place += 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - rate));
  return clicks;
}
