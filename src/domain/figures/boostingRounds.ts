import {boost, type Run, type Setting} from './boosting';
import {drawDeliveries} from './deliveryRows';
import {seededRandom} from './random';
import {remember} from './remember';
import {at} from './tinyExamples';

/** Learning rates and depths that the reader may choose, and the rounds that are run. */
export const RATES = [0.03, 0.05, 0.1, 0.2, 0.5, 1] as const;
export const DEPTHS = [1, 2, 3, 4] as const;
export const ROUNDS = 200;
export const COUNTS = {training: 200, validation: 300};
const SEEDS = {training: 39, validation: 40};

/** Least validation loss within the rounds, and the round, by depth and rate; computed once and tested against runs. */
const LEAST: Record<number, readonly (readonly [loss: number, round: number])[]> = {
  1: [
    [5.996, 200],
    [5.757, 199],
    [5.621, 193],
    [5.631, 107],
    [5.569, 34],
    [5.901, 10],
  ],
  2: [
    [4.799, 200],
    [4.775, 199],
    [4.71, 141],
    [4.682, 86],
    [4.923, 39],
    [5.669, 11],
  ],
  3: [
    [4.882, 200],
    [4.798, 153],
    [4.789, 57],
    [4.86, 34],
    [4.894, 8],
    [5.673, 2],
  ],
  4: [
    [4.981, 193],
    [4.969, 97],
    [4.977, 31],
    [4.928, 34],
    [5.065, 9],
    [5.755, 1],
  ],
};

export interface Point {
  round: number;
  training: number;
  validation: number;
  /** Share of the splits so far that ask for the feature that tells nothing. */
  idle: number;
}

export interface BoostingRounds {
  curve: Point[];
  /** After the rounds asked for, where validation is least, and after all rounds. */
  here: Point;
  best: Point;
  end: Point;
  /** The least validation loss of every rate at this depth. */
  byRate: {rate: number; loss: number; round: number}[];
}

/** Boosts trees on the figure's deliveries, and looks at one round of it. */
export function boostingRounds({depth, rate, rounds}: Setting & {rounds: number}): BoostingRounds {
  const run = runs(depth * 100 + RATES.findIndex((one) => one === rate));
  const pointAt = (round: number): Point => ({
    round,
    training: at(run.training, round),
    validation: at(run.validation, round),
    idle: at(run.lastFeature, round),
  });
  return {
    curve: Array.from(run.training, (_, round) => pointAt(round)),
    here: pointAt(Math.round(rounds)),
    best: pointAt(run.best),
    end: pointAt(ROUNDS),
    byRate: (LEAST[depth] ?? []).map(([loss, round], index) => {
      return {rate: RATES[index] ?? 1, loss, round};
    }),
  };
}

const runs = remember((key) => runOf({depth: Math.floor(key / 100), rate: RATES[key % 100] ?? 1}));

/** One run on the figure's deliveries. */
export function runOf(setting: Setting): Run {
  const training = drawDeliveries(COUNTS.training, seededRandom(SEEDS.training));
  const validation = drawDeliveries(COUNTS.validation, seededRandom(SEEDS.validation));
  return boost(training, validation, {...setting, rounds: ROUNDS});
}
