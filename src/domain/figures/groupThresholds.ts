import {rootOf} from './bisection';
import {normal, seededRandom} from './random';
import {sigmoid} from './recalibration';

/** Share of positives in group A. */
export const RATE_A = 0.1;
/** Distance of the two classes' scores in group A, in standard deviations: an AUC of about 0.92. */
export const SEPARATION_A = 2;
export const THRESHOLDS = [0.02, 0.95] as const;
/** How the threshold of group B is found; 'own' is set by hand, 'score' is that of group A. */
export const RULES = ['score', 'tpr', 'fpr', 'selection', 'precision', 'own'] as const;
export type Rule = (typeof RULES)[number];

const PER_CLASS = 6000;
const SEEDS = {a: 35, b: 37};
/** Cuts on the score, in standard deviations, beyond both ends of the classes. */
const BEYOND = 3.5;
const STEPS = 61;

export interface GroupInputs {
  rule: Rule;
  /** Cases with a probability of at least this are selected. */
  thresholdA: number;
  /** Used by the rule 'own' alone. */
  thresholdB: number;
  /** Share of positives in group B. */
  rateB: number;
  /** Distance of the classes' scores in group B, in standard deviations. */
  separationB: number;
}

/** What one threshold does in one group; shares between 0 and 1. */
export interface GroupRates {
  threshold: number;
  /** Share of the group that is selected. */
  selection: number;
  /** Share of positives that are selected. */
  tpr: number;
  /** Share of negatives that are selected. */
  fpr: number;
  /** Share of the selected that are positive; NaN where nobody is. */
  precision: number;
}

export interface Group {
  rate: number;
  curve: GroupRates[];
  here: GroupRates;
  /** Mean predicted probability over the share of positives: 1 for a calibrated score. */
  calibration: number;
}

export interface GroupThresholds {
  a: Group;
  b: Group;
}

interface Draws {
  positives: Float64Array;
  negatives: Float64Array;
}

/** A group of seeded people whose score is calibrated: log-odds of the base rate plus what a normal score says. */
interface People extends Draws {
  rate: number;
  separation: number;
}

let drawn: Record<'a' | 'b', Draws> | undefined;

/**
 * Two groups with scores that are calibrated in each: classes are normal, `separation` apart, so that a score x
 * has the probability σ(logit(rate) + separation · (x − separation ÷ 2)). Counts seeded cases on both sides of a
 * threshold. Where base rates differ, equal true and false positive rates exclude equal precision, because
 * precision's odds are rate ÷ (1 − rate) × tpr ÷ fpr (Chouldechova, Fair prediction with disparate impact, 2017).
 */
export function groupThresholds(inputs: GroupInputs): GroupThresholds {
  drawn ??= {a: draw(SEEDS.a), b: draw(SEEDS.b)};
  const a = {...drawn.a, rate: RATE_A, separation: SEPARATION_A};
  const b = {...drawn.b, rate: inputs.rateB, separation: inputs.separationB};
  const hereA = ratesAt(a, cutOf(a, inputs.thresholdA));
  return {a: groupOf(a, hereA), b: groupOf(b, ratesAt(b, cutFor(b, inputs, hereA)))};
}

/** Standard normal draws of each class, rising. */
function draw(seed: number): Draws {
  const random = seededRandom(seed);
  const some = () => Float64Array.from({length: PER_CLASS}, () => normal(random)).sort();
  return {positives: some(), negatives: some()};
}

function groupOf(people: People, here: GroupRates): Group {
  const from = -BEYOND;
  const step = (people.separation + 2 * BEYOND) / (STEPS - 1);
  const curve = Array.from({length: STEPS}, (_, at) => ratesAt(people, from + at * step));
  return {rate: people.rate, curve, here, calibration: meanScore(people) / people.rate};
}

/** The cut on group B's score by the rule. */
function cutFor(people: People, {rule, thresholdA, thresholdB}: GroupInputs, a: GroupRates) {
  if (rule === 'own') return cutOf(people, thresholdB);
  if (rule === 'score') return cutOf(people, thresholdA);
  const gap = (cut: number) => {
    const here = ratesAt(people, cut);
    if (rule !== 'precision') return a[rule] - here[rule];
    return Number.isNaN(here.precision) ? 1 : here.precision - a.precision;
  };
  return rootOf(gap, -BEYOND, people.separation + BEYOND);
}

function ratesAt(people: People, cut: number): GroupRates {
  const {positives, negatives, rate, separation} = people;
  const tpr = shareFrom(positives, cut - separation);
  const fpr = shareFrom(negatives, cut);
  const right = rate * tpr;
  const selection = right + (1 - rate) * fpr;
  const precision = selection > 0 ? right / selection : NaN;
  return {threshold: probability(people, cut), selection, tpr, fpr, precision};
}

function probability({rate, separation}: People, score: number): number {
  return sigmoid(logOdds(rate) + separation * (score - separation / 2));
}

function cutOf({rate, separation}: People, threshold: number): number {
  return (logOdds(threshold) - logOdds(rate)) / separation + separation / 2;
}

function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function meanScore(people: People): number {
  const {positives, negatives, rate, separation} = people;
  const mean = (draws: Float64Array, centre: number) =>
    draws.reduce((sum, one) => sum + probability(people, one + centre), 0) / draws.length;
  return rate * mean(positives, separation) + (1 - rate) * mean(negatives, 0);
}

/** Share of rising numbers that are at least `from`. */
function shareFrom(rising: Float64Array, from: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? NaN) < from) low = middle + 1;
    else high = middle;
  }
  return 1 - low / rising.length;
}
