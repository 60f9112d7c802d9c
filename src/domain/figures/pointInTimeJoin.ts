import {drawClicks, rateBefore, type ClickLog} from './clickHistory';
import {
  chancesOf,
  fitClicks,
  normalizedEntropy,
  rankAuc,
  type Rows,
  type Weights,
} from './clickModel';
import {at} from './tinyExamples';

/** Impressions per user in the log, at which the curves are computed. */
export const PER_USER = [8, 16, 32, 64] as const;
/** Days of the log: a warm-up of histories, training, the offline test, and what comes after. */
export const PERIODS = {training: [32, 56], test: [56, 76], live: [76, 96]} as const;
const LOG_END = PERIODS.test[1];
const SEED = 7;
const HOURS = 24;

/** The value that the naive join takes: the latest of the log, that of the day's end, or that of the moment. */
export const NAIVE = ['latest', 'day', 'moment'] as const;
export type Naive = (typeof NAIVE)[number];

export interface JoinInputs {
  perUser: number;
  naive: Naive;
  /** Hours until a click can be read as a feature, in serving. */
  delayHours: number;
  /** Standard deviation of users' tastes in log-odds: what their history is worth. */
  worth: number;
}

export interface Scores {
  auc: number;
  /** Log loss over the entropy of the click rate. */
  entropy: number;
}

/** What a model promises on the offline test with its own join, and what comes when it is served. */
export interface Join {
  promised: Scores;
  comes: Scores;
  /** Weight of the user's rate, in log-odds per log-odds. */
  rateWeight: number;
}

export interface Joins {
  perUser: number;
  naive: Join;
  pointInTime: Join;
}

export interface PointInTimeJoin {
  curve: Joins[];
  here: Joins;
  /** What comes to a model that does without the user's rate. */
  withoutRate: Scores;
}

/**
 * Fits the same model to the same impressions twice, once with the user's click rate from a naive join and
 * once as serving would have read it. Both are served with rates that are `delayHours` old.
 */
export function pointInTimeJoin({perUser, ...setting}: JoinInputs): PointInTimeJoin {
  const curve = PER_USER.map((count) => joinsOf({...setting, perUser: count}));
  const here = curve.find((joins) => joins.perUser === perUser) ?? joinsOf({...setting, perUser});
  return {curve, here, withoutRate: withoutRateOf(historyOf(perUser, setting.worth))};
}

/** A log, and the impressions of each period. */
interface History {
  log: ClickLog;
  rows: Record<keyof typeof PERIODS, Int32Array>;
}

const known = new Map<string, History>();

/** Drawn once for each kind of history. */
function historyOf(perUser: number, worth: number): History {
  const key = `${perUser} ${worth}`;
  const before = known.get(key);
  if (before) return before;
  const log = drawClicks(perUser, worth, SEED);
  const rows = {
    training: rowsOf(log, PERIODS.training),
    test: rowsOf(log, PERIODS.test),
    live: rowsOf(log, PERIODS.live),
  };
  known.set(key, {log, rows});
  return {log, rows};
}

function rowsOf({times}: ClickLog, [from, to]: readonly [number, number]): Int32Array {
  const inside: number[] = [];
  times.forEach((time, row) => {
    if (time >= from && time < to) inside.push(row);
  });
  return Int32Array.from(inside);
}

function joinsOf({perUser, naive, delayHours, worth}: JoinInputs): Joins {
  const {log, rows} = historyOf(perUser, worth);
  const served = rateBefore(log, (time) => time - delayHours / HOURS);
  const live = pick(log, served, rows.live);
  const join = (rates: Float64Array): Join => {
    const weights = fitClicks(pick(log, rates, rows.training));
    const promised = scores(pick(log, rates, rows.test), weights);
    return {promised, comes: scores(live, weights), rateWeight: weights[1]};
  };
  return {perUser, naive: join(rateBefore(log, CUTOFFS[naive])), pointInTime: join(served)};
}

function withoutRateOf({log, rows}: History): Scores {
  const none = new Float64Array(log.times.length);
  return scores(pick(log, none, rows.live), fitClicks(pick(log, none, rows.training)));
}

/** Up to when a naive join reads the log, for an impression at a time. */
const CUTOFFS: Record<Naive, (time: number) => number> = {
  latest: () => LOG_END,
  day: (time) => Math.floor(time) + 1,
  moment: (time) => time,
};

function pick(log: ClickLog, rates: Float64Array, rows: Int32Array): Rows {
  const picked = {
    rates: new Float64Array(rows.length),
    contexts: new Float64Array(rows.length),
    clicks: new Uint8Array(rows.length),
  };
  rows.forEach((row, place) => {
    picked.rates[place] = at(rates, row);
    picked.contexts[place] = at(log.contexts, row);
    picked.clicks[place] = at(log.clicks, row);
  });
  return picked;
}

function scores(rows: Rows, weights: Weights): Scores {
  const chances = chancesOf(rows, weights);
  return {
    auc: rankAuc(chances, rows.clicks),
    entropy: normalizedEntropy(chances, rows.clicks),
  };
}
