import {describe, expect, it} from 'vitest';
import {BANDIT, drawRates, explorationRegret, type BanditInputs} from './explorationRegret';
import {normal, seededRandom} from './random';

const DEFAULT: BanditInputs = {items: 10, epsilon: 0.1, delay: 0, width: 1};
const play = (change: Partial<BanditInputs> = {}) => explorationRegret({...DEFAULT, ...change});

/** Expected maximum of n standard normal draws (tables of order statistics). */
const EXPECTED_MAXIMUM: Record<number, number> = {2: 0.5642, 5: 1.163, 10: 1.5388, 20: 1.8675};

describe('explorationRegret', () => {
  it('loses nothing where there is nothing to choose', () => {
    const {greedy, epsilon, thompson} = play({items: 1});
    expect([greedy.total, epsilon.total, thompson.total]).toEqual([0, 0, 0]);
    expect([greedy.found, epsilon.found, thompson.found]).toEqual([1, 1, 1]);
  });

  it.each([2, 5, 10, 20])('loses what order statistics say for random choice among %d', (items) => {
    const perRound = play({items, epsilon: 1}).epsilon.total / BANDIT.rounds;
    const expected = 1000 * BANDIT.spread * (EXPECTED_MAXIMUM[items] ?? NaN);
    expect(Math.abs(perRound / expected - 1)).toBeLessThan(0.25);
  });

  it('is greedy where it does not explore', () => {
    const {greedy, epsilon, thompson} = play({epsilon: 0, width: 0});
    expect(epsilon.total).toBe(greedy.total);
    expect(thompson.total).toBe(greedy.total);
  });

  it('still pays epsilon times the random loss when the best item is known', () => {
    const {epsilon, thompson} = play({items: 2, epsilon: 0.2});
    const random = 0.2 * 1000 * BANDIT.spread * 0.5642;
    expect(Math.abs(epsilon.lastPerRound - random)).toBeLessThan(0.25 * random);
    expect(thompson.lastPerRound).toBeLessThan(random / 5);
  });

  it('bends for Thompson sampling and stays straight for greedy', () => {
    const {greedy, thompson} = play();
    expect(thompson.lastPerRound).toBeLessThan(0.1 * (thompson.early / 50));
    expect(greedy.lastPerRound).toBeGreaterThan(0.5 * (greedy.early / 50));
    expect(thompson.found).toBeGreaterThan(greedy.found + 0.3);
  });

  it('loses by delay about what that many more rounds of the prior choice lose, not a multiple', () => {
    const added = play({delay: 50}).thompson.total - play().thompson.total;
    const perRound = 1000 * BANDIT.spread * (EXPECTED_MAXIMUM[10] ?? NaN);
    expect(added).toBeLessThan(1.2 * 50 * perRound);
    expect(added).toBeGreaterThan(0.5 * 50 * perRound);
  });

  it.each([
    [2, 0],
    [6, 0],
    [6, 30],
  ])('agrees with a plain simulation of Thompson sampling, %d items, delay %d', (items, delay) => {
    const plain = plainThompson(items, delay);
    const fast = explorationRegret({items, epsilon: 0, delay, width: 1}).thompson;
    expect(Math.abs(fast.total / plain - 1)).toBeLessThan(0.2);
  });

  it('bears out what the page says after the figure', () => {
    const {greedy, epsilon} = play();
    expect(Math.abs(greedy.found - 1 / 3)).toBeLessThan(0.05);
    expect(epsilon.found).toBeGreaterThan(2 * greedy.found);
    const narrow = play({width: 0.25}).thompson.found;
    expect(Math.abs(narrow - 0.53)).toBeLessThan(0.05);
    const two = play({items: 2});
    expect(Math.abs(two.epsilon.total / two.greedy.total - 1)).toBeLessThan(0.1);
  });

  it('gives the same again', () => {
    expect(play()).toEqual(play());
  });
});

/** The textbook algorithm on the same worlds, keeping every observation: posterior from sums, a fresh normal for each draw. */
function plainThompson(items: number, delay: number): number {
  const {rounds, runs, rate, spread, impressions} = BANDIT;
  const variance = (rate * (1 - rate)) / impressions;
  const rates = drawRates(items);
  const random = seededRandom(99);
  let lost = 0;
  for (let run = 0; run < runs; run += 1) {
    const own = Array.from(rates.subarray(run * items, (run + 1) * items));
    const log: {item: number; seen: number}[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const known = log.slice(0, Math.max(0, round - delay));
      const draws = own.map((_, item) => {
        const seen = known.filter((entry) => entry.item === item).map((entry) => entry.seen);
        const sum = seen.reduce((total, one) => total + one, 0);
        const precision = 1 / spread ** 2 + seen.length / variance;
        return (
          (rate / spread ** 2 + sum / variance) / precision + normal(random) / Math.sqrt(precision)
        );
      });
      const item = draws.indexOf(Math.max(...draws));
      const truth = own[item] ?? NaN;
      log.push({item, seen: truth + Math.sqrt(variance) * normal(random)});
      lost += (impressions * (Math.max(...own) - truth)) / runs;
    }
  }
  return lost;
}
