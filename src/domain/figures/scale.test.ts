import {describe, expect, it} from 'vitest';
import {linearScale, linePath, logScale, logSteps} from './scale';
import {normal, seededRandom} from './random';

describe('scales', () => {
  it('map ends to ends and the middle to the middle', () => {
    const across = linearScale([10, 20], [0, 100]);
    expect([across(10), across(15), across(20), across(30)]).toEqual([0, 50, 100, 200]);
    const down = logScale([1, 100], [300, 0]);
    expect([down(1), down(10), down(100)]).toEqual([300, 150, 0]);
  });

  it('step by a constant factor', () => {
    expect(logSteps(1, 1000, 4).map(Math.round)).toEqual([1, 10, 100, 1000]);
  });
});

describe('linePath', () => {
  it('goes through the points that exist', () => {
    expect(
      linePath([
        [0, 1],
        [2.345, NaN],
        [3, 4.567],
      ]),
    ).toBe('M0.00 1.00L3.00 4.57');
    expect(linePath([])).toBe('');
  });
});

describe('seeded chance', () => {
  it('repeats itself and fills the unit interval evenly', () => {
    const draws = (seed: number) => Array.from({length: 10_000}, seededRandom(seed));
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
    expect(Math.max(...draws(3))).toBeLessThan(1);
    expect(draws(3).reduce((sum, draw) => sum + draw, 0) / 10_000).toBeCloseTo(0.5, 1.5);
  });

  it('has normal draws of mean 0 and variance 1', () => {
    const random = seededRandom(5);
    const draws = Array.from({length: 20_000}, () => normal(random));
    expect(draws.reduce((sum, draw) => sum + draw, 0) / 20_000).toBeCloseTo(0, 1.5);
    expect(draws.reduce((sum, draw) => sum + draw * draw, 0) / 20_000).toBeCloseTo(1, 1.3);
  });
});
