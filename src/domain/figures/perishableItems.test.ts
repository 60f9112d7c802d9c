import {describe, expect, it} from 'vitest';

import {normalCdf, normalDensity} from './normalDistribution';
import {CITY, cities, drawCount, PLAYED, ROUNDS} from './perishableCity';
import {ALONE, perishableItems, score, SHARES, WITH_RELATIVES} from './perishableItems';
import {trial, TRIAL} from './perishableTrial';
import {normal, seededRandom} from './random';

describe('perishableCity', () => {
  it('counts as Poisson does', () => {
    expect(drawCount(0.2, 1)).toBe(0);
    expect(drawCount(0.5, 1)).toBe(1);
    expect(drawCount(0.9, 1)).toBe(2);
    const random = seededRandom(3);
    const counts = Array.from({length: 20_000}, () => drawCount(random(), 7));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(mean).toBeCloseTo(7, 1);
    expect(Math.abs(variance - 7)).toBeLessThan(0.3);
  });

  it('has rates around the stated mean, and guesses that correlate with them', () => {
    const rates = cities().flatMap((city) => [...city.rates]);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    expect(Math.abs(mean / CITY.rate - 1)).toBeLessThan(0.1);
    const guesses = cities().flatMap((city) => [...city.guesses]);
    const error = (of: (index: number) => number) =>
      rates.reduce((sum, rate, index) => sum + (rate - of(index)) ** 2, 0);
    expect(error((index) => guesses[index] ?? 0)).toBeLessThan(0.75 * error(() => CITY.rate));
  });

  it('knows the best score: no policy beats it', () => {
    for (const city of cities()) expect(city.best).toBeGreaterThan(CITY.rate);
    expect(PLAYED % ROUNDS).toBe(0);
  });
});

describe('perishableItems', () => {
  it('has the strengths of the log-normal rates', () => {
    expect(ALONE).toBeCloseTo(0.99 / (0.01 * (Math.exp(0.72) - 1)), 9);
    expect(WITH_RELATIVES).toBeCloseTo(0.99 / (0.01 * (Math.exp(0.36) - 1)), 9);
  });

  it('shows all alike when everything explores, so it earns the mean of all events', () => {
    let [mean, best] = [0, 0];
    for (const city of cities()) {
      let sum = 0;
      for (let round = ROUNDS; round < PLAYED; round += 1)
        for (let place = 0; place < CITY.live; place += 1) {
          const age = Math.floor((place * ROUNDS) / CITY.live);
          sum += city.rates[Math.floor((age + round) / ROUNDS) * CITY.live + place] ?? 0;
        }
      mean += sum / CITY.live / (PLAYED - ROUNDS);
      best += city.best;
    }
    expect(score('alone', 30, ALONE, 1)).toBeCloseTo(mean / best, 9);
    expect(score('relatives', 5, 10, 1)).toBeCloseTo(mean / best, 9);
  });

  it('earns by exploring what life allows: much when long and alone, nothing when short', () => {
    const gain = (life: number, policy: 'alone' | 'young') => {
      const {best, curves} = perishableItems({life, strength: WITH_RELATIVES, share: 0});
      return best[policy][1] - (curves[policy][0]?.[1] ?? 0);
    };
    expect(gain(3, 'alone')).toBeLessThan(0.03);
    expect(gain(60, 'alone')).toBeGreaterThan(0.1);
    expect(gain(3, 'young')).toBeLessThan(0.01);
    expect(gain(60, 'young')).toBeLessThan(0.05);
  });

  it('gains by relatives most where life is short', () => {
    const lead = (life: number) => {
      const {best} = perishableItems({life, strength: WITH_RELATIVES, share: 0});
      return best.relatives[1] - best.alone[1];
    };
    expect(lead(3)).toBeGreaterThan(lead(60) + 0.05);
    for (const share of SHARES) expect(score('alone', 30, ALONE, share)).toBeLessThan(1);
  });

  it('prices a trial as a simulation does', () => {
    const variance = Math.exp(0.72) - 1;
    const {perDay, cost} = trial(variance);
    const spread = TRIAL.believed * Math.sqrt(variance);
    const noise = Math.sqrt((TRIAL.believed * (1 - TRIAL.believed)) / TRIAL.impressions);
    const weight = spread ** 2 / (spread ** 2 + noise ** 2);
    const random = seededRandom(5);
    let sum = 0;
    const draws = 200_000;
    for (let draw = 0; draw < draws; draw += 1) {
      const rate = TRIAL.believed + spread * normal(random);
      const after = TRIAL.believed + weight * (rate + noise * normal(random) - TRIAL.believed);
      if (after > TRIAL.bar) sum += rate - TRIAL.bar;
    }
    expect((sum / draws) * (CITY.impressions / CITY.slots)).toBeCloseTo(perDay, 1);
    expect(cost).toBeCloseTo(1.2, 9);
    expect(normalDensity(1) - normalCdf(-1)).toBeCloseTo(0.0833, 4);
  });

  it('breaks even after the cost over the gain a day', () => {
    const {breakEven, trials} = perishableItems({life: 30, strength: 100, share: 0.1});
    const [[, lost] = [0, 0], [days, won] = [0, 0]] = trials.alone;
    expect(lost).toBeCloseTo(-1.2, 9);
    expect((-lost * days) / (won - lost)).toBeCloseTo(breakEven.alone, 9);
    expect(breakEven.alone).toBeLessThan(breakEven.relatives);
  });
});
