import {normal, seededRandom} from './random';
import {sigmoid} from './recalibration';
import {logSteps} from './scale';

/** Base rate of the data on which the model is calibrated. */
export const TRAINED_RATE = 0.05;
/** Distance of the two classes' scores, in standard deviations: an AUC of about 0.92. */
const DISTANCE = 2;
const POSITIVES = 4000;
const NEGATIVES = 16_000;
const SEED = 17;
export const THRESHOLDS = [0.002, 0.9] as const;
const STEPS = 81;

export interface ThresholdInputs {
  /** Cases with a predicted probability of at least this are flagged. */
  threshold: number;
  /** What a missed positive costs, in false alarms. */
  missCost: number;
  /** Share of positives in live traffic. */
  baseRate: number;
}

/** What one threshold does; shares between 0 and 1. */
export interface AtThreshold {
  threshold: number;
  recall: number;
  precision: number;
  /** Share of negatives that are flagged. */
  falseAlarms: number;
  /** Expected cost of a case, in false alarms. */
  cost: number;
  /** The same over that of the better of flagging nothing and flagging everything. */
  relative: number;
}

export interface ThresholdCost {
  curve: AtThreshold[];
  here: AtThreshold;
  /** The cheapest threshold of all scores seen. */
  best: AtThreshold;
  /** At 1 ÷ (1 + missCost), which is cheapest if probabilities are calibrated to the live base rate. */
  rule: AtThreshold;
}

interface Scores {
  positives: Float64Array;
  negatives: Float64Array;
}

let scores: Scores | undefined;

/** Predicted probabilities of seeded cases of each class, rising, calibrated at TRAINED_RATE. */
function drawScores(): Scores {
  const random = seededRandom(SEED);
  const odds = Math.log(TRAINED_RATE / (1 - TRAINED_RATE));
  const draw = (count: number, mean: number) =>
    Float64Array.from({length: count}, () =>
      sigmoid(odds + DISTANCE * (mean + normal(random)) - DISTANCE ** 2 / 2),
    ).sort();
  return {positives: draw(POSITIVES, DISTANCE), negatives: draw(NEGATIVES, 0)};
}

/** Counts seeded cases on both sides of every threshold, each class weighted to the live base rate. */
export function thresholdCost({threshold, missCost, baseRate}: ThresholdInputs): ThresholdCost {
  scores ??= drawScores();
  const seen = scores;
  const at = (cut: number) => atThreshold(seen, cut, missCost, baseRate);
  const curve = logSteps(THRESHOLDS[0], THRESHOLDS[1], STEPS).map(at);
  return {
    curve,
    here: at(threshold),
    best: logSteps(1e-4, 0.999, 400)
      .map(at)
      .reduce((least, one) => (one.cost < least.cost ? one : least)),
    rule: at(1 / (1 + missCost)),
  };
}

function atThreshold(
  {positives, negatives}: Scores,
  threshold: number,
  missCost: number,
  baseRate: number,
): AtThreshold {
  const recall = shareFrom(positives, threshold);
  const falseAlarms = shareFrom(negatives, threshold);
  const caught = baseRate * recall;
  const alarms = (1 - baseRate) * falseAlarms;
  const cost = baseRate * (1 - recall) * missCost + alarms;
  const withoutModel = Math.min(baseRate * missCost, 1 - baseRate);
  const precision = caught + alarms > 0 ? caught / (caught + alarms) : NaN;
  return {threshold, recall, precision, falseAlarms, cost, relative: cost / withoutModel};
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
