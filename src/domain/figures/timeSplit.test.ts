import {describe, expect, it} from 'vitest';
import {addOrder, DAYS, drawOrders, LOG, noSums} from './orderLog';
import {fitLevels, LEVELS, RIDGE, rmse, timeSplit} from './timeSplit';

/** Root of the mean squared error over thirty histories. */
function average(world: {trend: number; swing: number; levels: number}) {
  const sums = {random: 0, time: 0, after: 0};
  const seeds = Array.from({length: 30}, (_, seed) => 1000 + seed);
  for (const seed of seeds) {
    const {here} = timeSplit(world, seed);
    for (const which of ['random', 'time', 'after'] as const) sums[which] += here[which] ** 2;
  }
  const root = (which: keyof typeof sums) => Math.sqrt(sums[which] / seeds.length);
  return {random: root('random'), time: root('time'), after: root('after')};
}

describe('drawOrders', () => {
  it('splits all orders, a sixth of them into the test', () => {
    const {all, training, test} = drawOrders({trend: 3, swing: 4}, 1);
    const count = (sums: typeof all) => sums.orders.reduce((sum, one) => sum + one, 0);
    expect(count(all)).toBe(LOG.restaurants * DAYS * LOG.ordersPerDay);
    expect(count(training) + count(test)).toBe(count(all));
    expect(count(test) / count(all)).toBeCloseTo(1 / 6, 1);
  });
});

describe('fitLevels', () => {
  it('is the ridge regression by hand', () => {
    // One level for days 0 to 41, one for 42 to 83; two orders of 10 in the first, one of 40 in the second.
    // Weights 2 ÷ 4 and 1 ÷ 3; level = (10 × 1/2 + 40 × 1/3) ÷ (5/6) = 22.
    // Changes: 2/4 × (10 − 22) = −6 and 1/3 × (40 − 22) = 6.
    const sums = noSums();
    addOrder(sums, 5, 10);
    addOrder(sums, 30, 10);
    addOrder(sums, 50, 40);
    const predicted = fitLevels(sums, 84, 2);
    expect(RIDGE).toBe(2);
    expect(predicted[0]).toBeCloseTo(16, 10);
    expect(predicted[41]).toBeCloseTo(16, 10);
    expect(predicted[42]).toBeCloseTo(28, 10);
    expect(predicted[97]).toBeCloseTo(28, 10);
  });

  it('has the least penalized squares: no change of one level lowers them', () => {
    const {all} = drawOrders({trend: 3, swing: 4}, 2);
    const [end, levels] = [84, 6];
    const predicted = fitLevels(all, end, levels);
    const periods = Array.from({length: levels}, (_, period) => predicted[period * 14] as number);
    const cost = (level: number, changes: number[]) => {
      let total = RIDGE * changes.reduce((sum, change) => sum + change ** 2, 0);
      for (let day = 0; day < end; day += 1) {
        const guess = level + (changes[Math.floor(day / 14)] as number);
        const [count, minutes] = [all.orders[day] as number, all.minutes[day] as number];
        total += (all.squares[day] as number) - 2 * guess * minutes + count * guess ** 2;
      }
      return total;
    };
    // The penalty has its least sum where the level is the mean of the periods' predictions.
    const level = periods.reduce((sum, one) => sum + one, 0) / levels;
    const changes = periods.map((one) => one - level);
    const least = cost(level, changes);
    for (const step of [-0.01, 0.01]) {
      expect(cost(level + step, changes)).toBeGreaterThan(least);
      changes.forEach((_, index) => {
        const moved = changes.map((change, at) => (at === index ? change + step : change));
        expect(cost(level, moved)).toBeGreaterThan(least);
      });
    }
  });
});

describe('rmse', () => {
  it('is that of the orders, not of their means', () => {
    const sums = noSums();
    addOrder(sums, 3, 20);
    addOrder(sums, 3, 26);
    const guess = new Float64Array(sums.orders.length).fill(22);
    expect(rmse(sums, guess, 0, 84)).toBeCloseTo(Math.sqrt((4 + 16) / 2), 10);
  });
});

describe('timeSplit', () => {
  it('finds the noise alone where there is nothing else', () => {
    const {random, time, after} = average({trend: 0, swing: 0, levels: 1});
    for (const error of [random, time, after]) expect(error).toBeCloseTo(LOG.noise, 1);
  });

  it('agrees with the closed form for one level a day and no trend', () => {
    // The last day's four orders: shrunk by 4/6, their mean has the variance 16 + 16/4; the level that the rest
    // is pulled to is nearly known: the mean of 84 days, variance (16 + 16/4) ÷ 84.
    const {time, after} = average({trend: 0, swing: 4, levels: 84});
    const level = 20 / 84;
    const expected = 16 + 16 + (4 / 6) ** 2 * 20 + (2 / 6) ** 2 * level;
    expect(after / Math.sqrt(expected)).toBeCloseTo(1, 2);
    expect(time / after).toBeCloseTo(1, 1);
  });

  it('has a random split that promises what no later day keeps, and a split in time that does not', () => {
    const {random, time, after} = average({trend: 3, swing: 4, levels: 84});
    expect(after - random).toBeGreaterThan(1.8);
    expect(Math.abs(after - time)).toBeLessThan(0.2);
  });

  it('draws a history near the mean of thirty', () => {
    const mean = average({trend: 3, swing: 4, levels: 12});
    const {here} = timeSplit({trend: 3, swing: 4, levels: 12});
    for (const which of ['random', 'time', 'after'] as const) {
      expect(Math.abs(here[which] - mean[which])).toBeLessThan(0.1);
    }
  });

  it('says what the page says', () => {
    const {here, chosen, curve} = timeSplit({trend: 3, swing: 4, levels: 84});
    expect([here.random, here.time, here.after].map((one) => one.toFixed(1))).toEqual([
      '4.9',
      '6.6',
      '6.9',
    ]);
    expect([chosen.random.levels, chosen.time.levels]).toEqual([84, 8]);
    expect(chosen.time.after.toFixed(2)).toBe('6.15');
    expect(curve.map(({levels}) => levels)).toEqual([...LEVELS]);
  });
});
