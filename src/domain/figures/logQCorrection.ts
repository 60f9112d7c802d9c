import {seededRandom} from './random';
import {drawTastes, trainSampledSoftmax} from './sampledSoftmax';

/** The small world of the figure. */
export const WORLD = {types: 4, items: 48, picksSeen: 32_768, retrieved: 8};
const [TASTE_SEED, TRAINING_SEED] = [5, 9];

export interface LogQInputs {
  /** Exponent of the popularity of items: the item of rank r is picked in proportion to r^(−skew). */
  skew: number;
  /** Spread of the types' tastes, in log probability. */
  taste: number;
  /** Share of the offered items that are drawn uniformly instead of coming from the batch; under 1. */
  uniform: number;
  /** Rows per training step. */
  batch: number;
}

/** One number of the model trained without and of the one trained with the correction. */
export interface Pair {
  without: number;
  corrected: number;
}

export interface ItemScores extends Pair {
  /** Log of the true probability that the first type picks the item, less the mean over items. */
  truth: number;
}

export interface LogQCorrection {
  /** Scores of the first type, each centred on its mean, by falling general popularity of the item. */
  items: ItemScores[];
  /** Slope of learned on true scores: 1 where they agree. */
  slope: Pair;
  /** The slope that training without correction tends to: of ln(P / Q) on ln P. */
  slopeInTheLimit: number;
  /** Share of the first type's picks that are among the items with the highest scores. */
  found: Pair & {best: number};
}

/** Trains two small retrieval models on the same picks, one with the log of the sampler's probability subtracted. */
export function logQCorrection({skew, taste, uniform, batch}: LogQInputs): LogQCorrection {
  const tastes = drawTastes({...WORLD, skew, taste}, seededRandom(TASTE_SEED));
  const extra = Math.round((batch * uniform) / (1 - uniform));
  const fromBatch = batch / (batch + extra);
  const offered = tastes.marginal.map((q) =>
    Math.log(fromBatch * q + (1 - fromBatch) / WORLD.items),
  );
  const train = (offsets: readonly number[]) =>
    trainSampledSoftmax(
      tastes,
      {batch, extra, picksSeen: WORLD.picksSeen, offsets},
      seededRandom(TRAINING_SEED),
    )[0] ?? [];
  const picks = tastes.picks[0] ?? [];
  const truth = centred(picks.map(Math.log));
  const without = centred(train(offered.map(() => 0)));
  const corrected = centred(train(offered));
  return {
    items: truth.map((score, item) => ({
      truth: score,
      without: without[item] ?? NaN,
      corrected: corrected[item] ?? NaN,
    })),
    slope: {without: slopeOf(truth, without), corrected: slopeOf(truth, corrected)},
    slopeInTheLimit: slopeOf(
      truth,
      centred(picks.map((p, item) => Math.log(p) - (offered[item] ?? 0))),
    ),
    found: {
      best: shareFound(picks, truth),
      without: shareFound(picks, without),
      corrected: shareFound(picks, corrected),
    },
  };
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Least-squares slope of centred `down` on centred `across`. */
function slopeOf(across: readonly number[], down: readonly number[]): number {
  const square = across.reduce((sum, value) => sum + value ** 2, 0);
  return across.reduce((sum, value, at) => sum + value * (down[at] ?? 0), 0) / square;
}

function shareFound(picks: readonly number[], scores: readonly number[]): number {
  const ranked = picks.map((share, item) => ({share, score: scores[item] ?? 0}));
  ranked.sort((a, b) => b.score - a.score);
  return ranked.slice(0, WORLD.retrieved).reduce((sum, {share}) => sum + share, 0);
}
