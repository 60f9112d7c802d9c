/**
 * A ranking that learns only from what it showed. Each of ITEMS items has a true click rate, drawn from N(RATE, SPREAD²) and at least 0.5%.
 * Each round the `slots` items of highest estimate share the impressions, but for a share `explore` that all items get alike;
 * then the estimates are refitted on all rounds: (PRIOR · RATE + clicks) / (PRIOR + impressions), the mean of a beta posterior whose
 * prior is worth PRIOR = RATE (1 − RATE) / SPREAD² impressions. Clicks are binomial, for more than 50 impressions by the normal approximation.
 */
import {normal, seededRandom, type Random} from './random';
import {at} from './tinyExamples';

export const LOOP = {
  items: 100,
  rounds: 30,
  runs: 20,
  impressions: 20_000,
  rate: 0.05,
  spread: 0.015,
};
const PRIOR = (LOOP.rate * (1 - LOOP.rate)) / LOOP.spread ** 2;
/** Added per item, so that equal estimates have an order. */
const TIE = 1e-12;

export interface LoopInputs {
  /** Share of impressions that all items get alike, 0 to 1. */
  explore: number;
  /** Impressions of each item before the first round. */
  first: number;
  /** Items that the ranking shows. */
  slots: number;
}

export type Series = (readonly [round: number, value: number])[];

/** Means over runs, by round. */
export interface Loop {
  /** Share of the slots that hold one of the truly best items. */
  found: Series;
  /** Estimate over true rate, of all impressions of the round. */
  shown: Series;
  /** Estimate over true rate, of the truly best items that have no slot. */
  buried: Series;
  /** Clicks of all rounds over those of showing the best items always. */
  clicks: number;
  /** The same in the last round. */
  lastClicks: number;
}

export interface FeedbackRounds {
  explored: Loop;
  closed: Loop;
}

/** The loop with the reader's exploration, and without any, in the same worlds. */
export function feedbackRounds(inputs: LoopInputs): FeedbackRounds {
  return {explored: play(inputs), closed: play({...inputs, explore: 0})};
}

/** Sums over runs for each round. */
interface Sums {
  found: Float64Array;
  shown: Float64Array;
  buriedEstimate: Float64Array;
  buriedTruth: Float64Array;
  share: Float64Array;
}

function play(inputs: LoopInputs): Loop {
  const zeros = () => new Float64Array(LOOP.rounds);
  const sums: Sums = {
    ...{found: zeros(), shown: zeros(), share: zeros()},
    ...{buriedEstimate: zeros(), buriedTruth: zeros()},
  };
  for (let run = 0; run < LOOP.runs; run += 1) playOnce(inputs, seededRandom(500 + run), sums);
  const mean = (sum: Float64Array): Series =>
    Array.from(sum, (value, round) => [round + 1, value / LOOP.runs] as const);
  return {
    found: mean(sums.found),
    shown: mean(sums.shown),
    buried: Array.from(sums.buriedTruth, (truth, round) => [round + 1, truth] as const)
      .filter(([, truth]) => truth > 0)
      .map(([round, truth]) => [round, at(sums.buriedEstimate, round - 1) / truth] as const),
    clicks: sums.share.reduce((total, share) => total + share, 0) / LOOP.runs / LOOP.rounds,
    lastClicks: at(sums.share, LOOP.rounds - 1) / LOOP.runs,
  };
}

function playOnce({explore, first, slots}: LoopInputs, random: Random, sums: Sums): void {
  const rates = Float64Array.from({length: LOOP.items}, () =>
    Math.max(0.005, LOOP.rate + LOOP.spread * normal(random)),
  );
  const seen = new Float64Array(LOOP.items).fill(first);
  const clicks = rates.map((rate) => draw(random, first, rate));
  const bar = cut(rates, slots);
  const best = rates.filter((rate) => rate >= bar);
  const most = best.reduce((sum, rate) => sum + rate, 0) / best.length;
  const each = Math.round((LOOP.impressions * explore) / LOOP.items);
  const slot = Math.round((LOOP.impressions * (1 - explore)) / slots);
  for (let round = 0; round < LOOP.rounds; round += 1) {
    const estimates = clicks.map(
      (count, item) => (PRIOR * LOOP.rate + count) / (PRIOR + at(seen, item)) + item * TIE,
    );
    const shownFrom = cut(estimates, slots);
    let [total, predicted, observed] = [0, 0, 0];
    for (let item = 0; item < LOOP.items; item += 1) {
      const [rate, estimate] = [at(rates, item), at(estimates, item)];
      const hasSlot = estimate >= shownFrom;
      const count = each + (hasSlot ? slot : 0);
      if (rate >= bar) note(sums, round, hasSlot ? undefined : estimate, rate, slots);
      total += count;
      predicted += count * estimate;
      observed += count * rate;
      seen[item] = at(seen, item) + count;
      clicks[item] = at(clicks, item) + draw(random, count, rate);
    }
    sums.shown[round] = at(sums.shown, round) + predicted / observed;
    sums.share[round] = at(sums.share, round) + observed / total / most;
  }
}

/** One of the truly best items: it has a slot, or it is buried with an estimate. */
function note(
  sums: Sums,
  round: number,
  buried: number | undefined,
  rate: number,
  slots: number,
): void {
  if (buried === undefined) {
    sums.found[round] = at(sums.found, round) + 1 / slots;
  } else {
    sums.buriedEstimate[round] = at(sums.buriedEstimate, round) + buried;
    sums.buriedTruth[round] = at(sums.buriedTruth, round) + rate;
  }
}

/** The value that the `count` highest reach. */
function cut(values: Float64Array, count: number): number {
  return at(values.slice().sort(), values.length - count);
}

/** Clicks of `count` impressions. */
function draw(random: Random, count: number, rate: number): number {
  if (count > 50) {
    const clicks = count * rate + Math.sqrt(count * rate * (1 - rate)) * normal(random);
    return Math.max(0, Math.round(clicks));
  }
  let clicks = 0;
  for (let impression = 0; impression < count; impression += 1) if (random() < rate) clicks += 1;
  return clicks;
}
