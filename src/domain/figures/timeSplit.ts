import {DAYS, drawOrders, LOG, type DaySums, type World} from './orderLog';
import {at} from './tinyExamples';

/** Levels per restaurant at which the curves are computed, and between which the reader chooses. */
export const LEVELS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 42, 84] as const;
/** How strongly the fit pulls a period's level to the restaurant's: as much as two orders there would. */
export const RIDGE = 2;
const SEED = 6;

/** Root mean squared errors in minutes of a model with so many levels per restaurant. */
export interface Split {
  levels: number;
  /** Promised by a random sixth of the known orders, after fitting the others. */
  random: number;
  /** Promised by the last 14 known days, after fitting the days before. */
  time: number;
  /** What comes: the 14 days after the known ones, after fitting all known ones. */
  after: number;
}

export interface TimeSplit {
  curve: Split[];
  here: Split;
  /** What the model comes to that each promise would choose, and the best that was to be had. */
  chosen: {random: Split; time: Split; best: Split};
}

/**
 * Fits the model for every number of levels, and measures it by both splits and by what comes after. One seed
 * is one history; the default is close to the mean of thirty (tested).
 */
export function timeSplit({levels, ...world}: World & {levels: number}, seed = SEED): TimeSplit {
  const {all, training, test} = drawOrders(world, seed);
  const cut = LOG.knownDays - LOG.afterDays;
  const splitAt = (count: number): Split => ({
    levels: count,
    random: rmse(test, fitLevels(training, LOG.knownDays, count), 0, LOG.knownDays),
    time: rmse(all, fitLevels(all, cut, count), cut, LOG.knownDays),
    after: rmse(all, fitLevels(all, LOG.knownDays, count), LOG.knownDays, DAYS),
  });
  const curve = LEVELS.map(splitAt);
  const least = (which: 'random' | 'time' | 'after') =>
    curve.reduce((best, split) => (split[which] < best[which] ? split : best));
  const chosen = {random: least('random'), time: least('time'), best: least('after')};
  return {curve, here: curve.find((split) => split.levels === levels) ?? splitAt(levels), chosen};
}

/**
 * The minutes that the fitted model predicts for each restaurant and day. Days before `end` are cut into
 * periods of 84 ÷ `levels` days, counted back from `end`; days from `end` on belong to the last period. The
 * model is a ridge regression on restaurant and period: it minimises, for each restaurant,
 *   Σ over orders (minutes − level − change of the period)² + RIDGE × Σ over periods (change)²,
 * whose solution is closed (set both derivatives to zero).
 */
export function fitLevels(sums: DaySums, end: number, levels: number): Float64Array {
  const predicted = new Float64Array(LOG.restaurants * DAYS);
  for (let restaurant = 0; restaurant < LOG.restaurants; restaurant += 1) {
    const first = restaurant * DAYS;
    const periods = periodSums(sums, first, end, levels);
    const level = levelOf(periods);
    for (let day = 0; day < DAYS; day += 1) {
      const {orders, minutes} = periods[periodOf(day, end, levels)] ?? NO_ORDERS;
      predicted[first + day] = level + (minutes - orders * level) / (orders + RIDGE);
    }
  }
  return predicted;
}

interface Sums {
  orders: number;
  minutes: number;
}

const NO_ORDERS: Sums = {orders: 0, minutes: 0};

/** 0 is the period that ends with `end`, 1 the one before. */
function periodOf(day: number, end: number, levels: number): number {
  return Math.max(0, Math.floor(((end - 1 - day) * levels) / LOG.knownDays));
}

function periodSums(sums: DaySums, first: number, end: number, levels: number): Sums[] {
  const periods = Array.from({length: periodOf(0, end, levels) + 1}, () => ({...NO_ORDERS}));
  for (let day = 0; day < end; day += 1) {
    const period = periods[periodOf(day, end, levels)] as Sums;
    period.orders += at(sums.orders, first + day);
    period.minutes += at(sums.minutes, first + day);
  }
  return periods;
}

/** The mean of the periods' means, each with the weight orders ÷ (orders + RIDGE). */
function levelOf(periods: readonly Sums[]): number {
  let [weights, total] = [0, 0];
  for (const {orders, minutes} of periods) {
    weights += orders / (orders + RIDGE);
    total += minutes / (orders + RIDGE);
  }
  return total / weights;
}

/** Over all orders of the days from `from` to before `to`. */
export function rmse(sums: DaySums, predicted: Float64Array, from: number, to: number): number {
  let [orders, squares] = [0, 0];
  for (let index = 0; index < predicted.length; index += 1) {
    const day = index % DAYS;
    if (day < from || day >= to) continue;
    const [count, guess] = [at(sums.orders, index), at(predicted, index)];
    orders += count;
    squares += at(sums.squares, index) - 2 * guess * at(sums.minutes, index) + count * guess ** 2;
  }
  return Math.sqrt(squares / orders);
}
