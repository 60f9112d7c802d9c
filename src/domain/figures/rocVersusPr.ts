import {normalCdf, normalQuantile} from './normalDistribution';
import {normal, seededRandom} from './random';

/** Spread of the positives' scores, in that of the negatives, for the even ranker and for the other one. */
export const SPREADS = {even: 1, uneven: 1.6} as const;
/** Seeded negatives that are counted; positives are drawn in proportion to the base rate. */
export const COUNTED = 20_000;
/** Shares of the positives at whose threshold the seeded examples are counted. */
const COUNTED_RECALLS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const SEED = 23;
/** Thresholds from which curves are drawn, in standard deviations of the negatives. */
const FROM = 5.5;
const TO = -4;
const STEPS = 191;

export interface CurvesInputs {
  /** Area under the ROC curve of both rankers. */
  auc: number;
  /** Share of positives. */
  baseRate: number;
  /** Share of negatives that are flagged at the operating point. */
  falseAlarms: number;
}

/** A ranker at one threshold; shares between 0 and 1. */
export interface Operating {
  falseAlarms: number;
  recall: number;
  precision: number;
}

export interface Curves {
  curve: Operating[];
  here: Operating;
  /** Average precision: the area under precision over recall. */
  average: number;
}

export interface RocVersusPr {
  /** Where the scores of positives spread as those of negatives do. */
  even: Curves;
  /** The same with as many positives as negatives. */
  balanced: Curves;
  /** Another ranker of the same AUC: surer of some positives, blind to others. */
  uneven: Curves;
  /** The even ranker on seeded examples. */
  counted: Operating[];
}

/** Scores of negatives are normal (0, 1), of positives normal (distance, spread²). */
interface Ranker {
  distance: number;
  spread: number;
}

/** The binormal ranker with this area under its ROC curve: Φ(distance ÷ √(1 + spread²)). */
function rankerOf(auc: number, spread: number): Ranker {
  return {distance: normalQuantile(auc) * Math.sqrt(1 + spread ** 2), spread};
}

/** ROC and precision over recall of two rankers of the same AUC, at a base rate and at one half. */
export function rocVersusPr({auc, baseRate, falseAlarms}: CurvesInputs): RocVersusPr {
  const even = rankerOf(auc, SPREADS.even);
  const threshold = -normalQuantile(falseAlarms);
  return {
    even: curvesOf(even, baseRate, threshold),
    balanced: curvesOf(even, 0.5, threshold),
    uneven: curvesOf(rankerOf(auc, SPREADS.uneven), baseRate, threshold),
    counted: count(even.distance, baseRate),
  };
}

function curvesOf(ranker: Ranker, baseRate: number, threshold: number): Curves {
  const at = (cut: number) =>
    operating(normalCdf((ranker.distance - cut) / ranker.spread), normalCdf(-cut), baseRate);
  const curve = Array.from({length: STEPS}, (_, step) =>
    at(FROM + ((TO - FROM) * step) / (STEPS - 1)),
  );
  return {curve, here: at(threshold), average: averagePrecision(curve)};
}

function operating(recall: number, falseAlarms: number, baseRate: number): Operating {
  const caught = baseRate * recall;
  const alarms = (1 - baseRate) * falseAlarms;
  return {falseAlarms, recall, precision: caught + alarms > 0 ? caught / (caught + alarms) : 1};
}

/** Trapezoids under precision over recall; left of the first point the precision is taken as there. */
function averagePrecision(curve: readonly Operating[]): number {
  return curve.reduce((sum, {recall, precision}, at) => {
    const before = curve[at - 1] ?? {recall: 0, precision};
    return sum + ((recall - before.recall) * (precision + before.precision)) / 2;
  }, 0);
}

interface Draws {
  negatives: Float64Array;
  positives: Float64Array;
}

let draws: Draws | undefined;

/** The even ranker, counted: at each recall the threshold is the score of the positive that reaches it. */
function count(distance: number, baseRate: number): Operating[] {
  draws ??= drawOnce();
  const {negatives, positives} = draws;
  const size = Math.round((COUNTED * baseRate) / (1 - baseRate));
  const found = positives.slice(0, size).sort().reverse();
  return COUNTED_RECALLS.map((share) => {
    const caught = Math.max(1, Math.round(share * size));
    const alarms = countFrom(negatives, (found[caught - 1] ?? NaN) + distance);
    return {
      recall: caught / size,
      falseAlarms: alarms / COUNTED,
      precision: caught / (caught + alarms),
    };
  });
}

/** Standard normal draws, those of negatives rising. */
function drawOnce(): Draws {
  const random = seededRandom(SEED);
  const draw = () => Float64Array.from({length: COUNTED}, () => normal(random));
  return {negatives: draw().sort(), positives: draw()};
}

function countFrom(rising: Float64Array, from: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? NaN) < from) low = middle + 1;
    else high = middle;
  }
  return rising.length - low;
}
