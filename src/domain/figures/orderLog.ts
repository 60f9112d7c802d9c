/** A seeded log of orders, of which the figure on splits only needs sums per restaurant and day. */
import {normal, seededRandom} from './random';

export const LOG = {restaurants: 60, ordersPerDay: 4, knownDays: 84, afterDays: 14, noise: 4};
export const DAYS = LOG.knownDays + LOG.afterDays;
/** Days over which `trend` is measured. */
const MONTH = 28;
const BASE = {mean: 30, spread: 5};
const SLOPE_SPREAD = 0.5;
const TEST_SHARE = LOG.afterDays / LOG.knownDays;

/** Orders, minutes and squared minutes of each restaurant and day, at `restaurant * DAYS + day`. */
export interface DaySums {
  orders: Float64Array;
  minutes: Float64Array;
  squares: Float64Array;
}

/** All orders, and a random split of them into training and test. */
export interface OrderLog {
  all: DaySums;
  training: DaySums;
  test: DaySums;
}

export interface World {
  /** Mean growth of preparation time, in minutes per 28 days; restaurants differ by half of it (standard deviation). */
  trend: number;
  /** Standard deviation, in minutes, of what all orders of one restaurant on one day share. */
  swing: number;
}

/**
 * Preparation times in minutes: level of the restaurant, its growth, the swing of its day, and noise of
 * each order with a standard deviation of 4 minutes. All normal and independent.
 */
export function drawOrders({trend, swing}: World, seed: number): OrderLog {
  const random = seededRandom(seed);
  const log = {all: noSums(), training: noSums(), test: noSums()};
  for (let restaurant = 0; restaurant < LOG.restaurants; restaurant += 1) {
    const base = BASE.mean + BASE.spread * normal(random);
    const slope = (trend * (1 + SLOPE_SPREAD * normal(random))) / MONTH;
    for (let day = 0; day < DAYS; day += 1) {
      const expected = base + slope * day + swing * normal(random);
      for (let order = 0; order < LOG.ordersPerDay; order += 1) {
        const minutes = expected + LOG.noise * normal(random);
        const part = random() < TEST_SHARE ? log.test : log.training;
        addOrder(log.all, restaurant * DAYS + day, minutes);
        addOrder(part, restaurant * DAYS + day, minutes);
      }
    }
  }
  return log;
}

export function noSums(): DaySums {
  const zeros = () => new Float64Array(LOG.restaurants * DAYS);
  return {orders: zeros(), minutes: zeros(), squares: zeros()};
}

export function addOrder(sums: DaySums, at: number, minutes: number): void {
  sums.orders[at] = (sums.orders[at] ?? 0) + 1;
  sums.minutes[at] = (sums.minutes[at] ?? 0) + minutes;
  sums.squares[at] = (sums.squares[at] ?? 0) + minutes * minutes;
}
