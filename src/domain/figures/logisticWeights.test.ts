import {describe, expect, it} from 'vitest';
import {logisticWeights, type Row} from './logisticWeights';
import {normal, seededRandom} from './random';

describe('logisticWeights', () => {
  it('gives the log-odds of a group, by hand', () => {
    const rows = (count: number, label: boolean, features: number[]): Row[] =>
      Array.from({length: count}, () => ({features, label}));
    const fitted = logisticWeights([
      ...rows(3000, true, [1]),
      ...rows(1000, false, [1]),
      ...rows(1000, true, [0]),
      ...rows(4000, false, [0]),
    ]);
    expect(fitted[1]).toBeCloseTo(Math.log(1 / 4), 2);
    expect((fitted[0] ?? 0) + (fitted[1] ?? 0)).toBeCloseTo(Math.log(3), 2);
  });

  it('finds the weights of two normal groups, which are their distance over the variance', () => {
    const random = seededRandom(3);
    const rows = Array.from({length: 20_000}, (_, at): Row => {
      const label = at % 2 === 0;
      return {features: [normal(random) + (label ? 1.5 : 0), normal(random)], label};
    });
    const [first = NaN, second = NaN] = logisticWeights(rows);
    expect(Math.abs(first - 1.5)).toBeLessThan(0.07);
    expect(Math.abs(second)).toBeLessThan(0.07);
  });
});
