import {describe, expect, it} from 'vitest';
import {boost} from './boosting';
import {boostingRounds, DEPTHS, RATES, ROUNDS, runOf} from './boostingRounds';
import {meanMinutes, type DeliveryRows} from './deliveryRows';

/** Half of the rows have the feature; those take `gap` minutes longer on average, all vary by ± 1. */
function twoGroups(gap: number): DeliveryRows {
  const count = 40;
  const bins = Uint8Array.from({length: count}, (_, row) => row % 2);
  const minutes = Float64Array.from(bins, (bin, row) => bin * gap + (row % 4 < 2 ? 1 : -1));
  return {count, features: 1, binCount: 2, bins, minutes};
}

describe('boost', () => {
  it('shrinks what a split can tell by 1 − rate in every round', () => {
    const rows = twoGroups(6);
    const {training, validation} = boost(rows, rows, {depth: 1, rate: 0.3, rounds: 10});
    training.forEach((loss, round) => {
      expect(loss).toBeCloseTo(Math.sqrt(1 + (3 * 0.7 ** round) ** 2), 10);
    });
    expect(validation).toEqual(training);
  });

  it('is done after one round at rate 1', () => {
    const {training, lastFeature} = boost(twoGroups(6), twoGroups(6), {
      depth: 1,
      rate: 1,
      rounds: 3,
    });
    expect([...training].map((loss) => loss.toFixed(6))).toEqual([
      ...[Math.sqrt(10).toFixed(6), '1.000000', '1.000000', '1.000000'],
    ]);
    expect([...lastFeature]).toEqual([0, 1, 1, 1]);
  });
});

describe('the deliveries', () => {
  it('are late when rain and load come together', () => {
    expect(meanMinutes([0, 0, 0.7, 0.4])).toBe(20);
    expect(meanMinutes([0, 0, 0.7, 0.6])).toBe(34);
    expect(meanMinutes([1, 0.25, 0, 1])).toBe(37);
  });
});

describe.each(DEPTHS)('boostingRounds at depth %d', (depth) => {
  it('has a table that agrees with the runs', () => {
    const {byRate} = boostingRounds({depth, rate: 1, rounds: 0});
    expect(byRate.map(({rate}) => rate)).toEqual([...RATES]);
    for (const {rate, loss, round} of byRate) {
      const run = runOf({depth, rate});
      expect(run.best).toBe(round);
      expect(run.validation[round]).toBeCloseTo(loss, 3);
    }
  });

  it('never fits its own rows worse after another round', () => {
    const {curve} = boostingRounds({depth, rate: 0.5, rounds: 0});
    const rises = curve.filter(
      (point, at) => point.training > (curve[at - 1]?.training ?? 99) + 1e-9,
    );
    expect(rises).toEqual([]);
  });
});

describe('boostingRounds', () => {
  it('needs about half as many rounds at twice the rate to get as far', () => {
    const until = (rate: number) =>
      boostingRounds({depth: 2, rate, rounds: 0}).curve.findIndex((point) => point.validation < 6);
    expect(until(0.05) / until(0.1)).toBeGreaterThan(1.7);
    expect(until(0.05) / until(0.1)).toBeLessThan(2.3);
  });

  it('cannot tell what needs two features with stumps', () => {
    const least = (depth: number) =>
      Math.min(...boostingRounds({depth, rate: 0.1, rounds: 0}).byRate.map(({loss}) => loss));
    expect(least(1) - least(2)).toBeGreaterThan(0.7);
  });

  it('looks at the round asked for', () => {
    const {here, curve, best, end} = boostingRounds({depth: 2, rate: 0.2, rounds: 50});
    expect(here).toEqual(curve[50]);
    expect(best.round).toBe(86);
    expect(end.round).toBe(ROUNDS);
    expect(Math.min(...curve.map(({validation}) => validation))).toBe(best.validation);
  });
});
