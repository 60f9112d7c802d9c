/**
 * A bandit with Gaussian beliefs. Each round one of some items is shown 1,000 times. Its click rate is drawn once per
 * run from N(RATE, SPREAD²); a round's observed rate is that plus noise of N(0, NOISE²), NOISE² = RATE (1 − RATE) / 1,000.
 * Prior and noise are Gaussian, so the belief about an item after n rounds is exactly Gaussian, with
 * precision 1 / SPREAD² + n / NOISE² and the precision-weighted mean (conjugate normal model).
 * Thompson sampling acts on one draw from each belief: Chapelle and Li, "An Empirical Evaluation of Thompson Sampling" (2011).
 */
import {normal, seededRandom, type Random} from './random';
import {at} from './tinyExamples';

export const BANDIT = {
  rounds: 400,
  runs: 100,
  impressions: 1000,
  /** Mean and standard deviation of the items' click rates. */
  rate: 0.05,
  spread: 0.01,
};
const NOISE = Math.sqrt((BANDIT.rate * (1 - BANDIT.rate)) / BANDIT.impressions);
const SEED = 21;
const POINTS = 41;
/** Rounds after which the early loss is told. */
export const EARLY = 50;

export type Policy = 'greedy' | 'epsilon' | 'thompson';

export interface BanditInputs {
  items: number;
  /** Share of rounds in which epsilon-greedy shows an item drawn at random. */
  epsilon: number;
  /** Rounds until a round's clicks are known: 0 means before the next round. */
  delay: number;
  /** Factor on the standard deviation of Thompson's draws: 0 never explores. */
  width: number;
}

/** What a policy lost, in clicks per run, mean over runs. */
export interface Losses {
  /** Against always showing the best item, summed up to each of POINTS rounds. */
  curve: (readonly [round: number, clicks: number])[];
  total: number;
  /** Lost in the first EARLY rounds. */
  early: number;
  /** Lost in the last tenth of the rounds, per round. */
  lastPerRound: number;
  /** Share of runs whose last rounds show the best item more often than not. */
  found: number;
}

export type ExplorationRegret = Record<Policy, Losses>;

/** Plays every policy in the same worlds. */
export function explorationRegret(inputs: BanditInputs): ExplorationRegret {
  const rates = drawRates(inputs.items);
  return {
    greedy: play('greedy', inputs, rates),
    epsilon: play('epsilon', inputs, rates),
    thompson: play('thompson', inputs, rates),
  };
}

/** True click rates, runs × items. */
export function drawRates(items: number): Float64Array {
  const random = seededRandom(SEED);
  return Float64Array.from(
    {length: BANDIT.runs * items},
    () => BANDIT.rate + BANDIT.spread * normal(random),
  );
}

function play(policy: Policy, inputs: BanditInputs, rates: Float64Array): Losses {
  const {rounds, runs} = BANDIT;
  const lost = new Float64Array(rounds);
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const own = rates.subarray(run * inputs.items, (run + 1) * inputs.items);
    found += playOnce(policy, inputs, own, seededRandom(1000 + run), lost) ? 1 : 0;
  }
  return summarize(lost, found / runs);
}

/** One run: adds the clicks lost in each round to `lost`, and says whether the best item was found. */
function playOnce(
  policy: Policy,
  {items, epsilon, delay, width}: BanditInputs,
  rates: Float64Array,
  random: Random,
  lost: Float64Array,
): boolean {
  const {rounds, impressions} = BANDIT;
  const beliefs = newBeliefs(items);
  const shown = new Int32Array(rounds);
  const seen = new Float64Array(rounds);
  const bestRate = rates.reduce((most, rate) => Math.max(most, rate));
  const late = rounds - rounds / 10;
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const known = round - 1 - delay;
    if (known >= 0) learn(beliefs, at(shown, known), at(seen, known));
    const item =
      policy === 'epsilon' && epsilon > 0 && random() < epsilon
        ? Math.floor(random() * items)
        : choose(beliefs, policy === 'thompson' ? width : 0, random);
    shown[round] = item;
    seen[round] = at(rates, item) + NOISE * quickNormal(random);
    lost[round] = at(lost, round) + impressions * (bestRate - at(rates, item));
    if (round >= late && at(rates, item) === bestRate) best += 1;
  }
  return best > (rounds - late) / 2;
}

/** Mean and standard deviation of what is believed of each item, and how often it was seen. */
interface Beliefs {
  means: Float64Array;
  deviations: Float64Array;
  counts: Float64Array;
}

function newBeliefs(items: number): Beliefs {
  return {
    means: new Float64Array(items).fill(BANDIT.rate),
    deviations: new Float64Array(items).fill(BANDIT.spread),
    counts: new Float64Array(items),
  };
}

function learn({means, deviations, counts}: Beliefs, item: number, seen: number): void {
  const before = 1 / BANDIT.spread ** 2 + at(counts, item) / NOISE ** 2;
  const precision = before + 1 / NOISE ** 2;
  means[item] = (at(means, item) * before + seen / NOISE ** 2) / precision;
  deviations[item] = Math.sqrt(1 / precision);
  counts[item] = at(counts, item) + 1;
}

/** The item with the highest draw; with a width of 0, the one with the highest mean, the first of equals. */
function choose({means, deviations}: Beliefs, width: number, random: Random): number {
  let [item, highest] = [0, -Infinity];
  for (let other = 0; other < means.length; other += 1) {
    const draw =
      at(means, other) + (width > 0 ? width * at(deviations, other) * quickNormal(random) : 0);
    if (draw > highest) [item, highest] = [other, draw];
  }
  return item;
}

const DRAWS = 8192;
const normals = Float64Array.from(
  {length: DRAWS},
  (() => {
    const random = seededRandom(SEED + 1);
    return () => normal(random);
  })(),
);

/** One of 8,192 draws from the standard normal distribution: a fifth of the time of a new one. */
function quickNormal(random: Random): number {
  return at(normals, Math.floor(random() * DRAWS));
}

function summarize(lost: Float64Array, found: number): Losses {
  const {rounds, runs} = BANDIT;
  const sums = new Float64Array(rounds + 1);
  lost.forEach((clicks, round) => (sums[round + 1] = at(sums, round) + clicks / runs));
  const late = rounds - rounds / 10;
  return {
    curve: Array.from({length: POINTS}, (_, step) => {
      const round = Math.round((step * rounds) / (POINTS - 1));
      return [round, at(sums, round)] as const;
    }),
    total: at(sums, rounds),
    early: at(sums, EARLY),
    lastPerRound: (at(sums, rounds) - at(sums, late)) / (rounds - late),
    found,
  };
}
