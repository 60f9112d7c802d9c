import {describe, expect, it} from 'vitest';
import {rocVersusPr, type Operating} from './rocVersusPr';

const at = (change = {}) => rocVersusPr({auc: 0.9, baseRate: 0.01, falseAlarms: 0.01, ...change});

/** Area under the ROC curve, by trapezoids. */
const area = (curve: readonly Operating[]) =>
  curve.reduce((sum, {recall, falseAlarms}, n) => {
    const before = curve[n - 1] ?? {recall: 0, falseAlarms: 0};
    return sum + ((falseAlarms - before.falseAlarms) * (recall + before.recall)) / 2;
  }, 0);

describe('rocVersusPr', () => {
  it.each([0.6, 0.75, 0.9, 0.98])('draws both rankers with an area of %d', (auc) => {
    const {even, uneven} = at({auc});
    expect(area(even.curve)).toBeCloseTo(auc, 2);
    expect(area(uneven.curve)).toBeCloseTo(auc, 2);
  });

  it('leaves the ROC curve alone when the base rate changes', () => {
    const roc = (baseRate: number) =>
      at({baseRate}).even.curve.map(({falseAlarms, recall}) => [falseAlarms, recall]);
    expect(roc(0.001)).toEqual(roc(0.3));
  });

  it('has precision odds of base odds times recall over false alarms', () => {
    const {here} = at().even;
    expect(here.falseAlarms).toBeCloseTo(0.01, 9);
    const odds = ((0.01 / 0.99) * here.recall) / here.falseAlarms;
    expect(here.precision).toBeCloseTo(odds / (1 + odds), 12);
  });

  it('has an average precision near the base rate for a ranker that hardly knows anything', () => {
    const {even} = at({auc: 0.500001, baseRate: 0.2});
    expect(even.average).toBeCloseTo(0.2, 2);
  });

  it('agrees with counting', () => {
    for (const {recall, falseAlarms, precision} of at({baseRate: 0.3}).counted) {
      const {curve} = at({baseRate: 0.3}).even;
      const near = curve.reduce((best, one) =>
        Math.abs(one.recall - recall) < Math.abs(best.recall - recall) ? one : best,
      );
      expect(Math.abs(near.falseAlarms - falseAlarms)).toBeLessThan(0.04);
      expect(Math.abs(near.precision - precision)).toBeLessThan(0.05);
    }
  });

  it('counts as many positives as the base rate gives', () => {
    expect(at({baseRate: 0.001}).counted[0]?.recall).toBe(2 / 20);
  });

  it('lets rankers of one AUC differ in average precision where positives are rare', () => {
    const {even, uneven} = at();
    expect(uneven.average).toBeGreaterThan(2 * even.average);
  });
});
