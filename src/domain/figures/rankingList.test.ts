import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  discounted,
  GRADES,
  MISSING,
  orderOf,
  rankingList,
  scoresOf,
  spell,
  START,
  type RankingInputs,
} from './rankingList';

const inputs: RankingInputs = {cut: 5, relevantFrom: 1, gain: 'exponential'};
const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], {minLength: 8, maxLength: 8});

describe('scoresOf', () => {
  it('is what a hand works out for the start', () => {
    const scores = scoresOf(GRADES, [...GRADES, ...MISSING], inputs);
    const dcg = 1 + 7 / Math.log2(3) + 3 / Math.log2(5);
    const ideal = 7 + 7 / Math.log2(3) + 3 / 2 + 3 / Math.log2(5) + 1 / Math.log2(6);
    expect(scores.ndcg).toBeCloseTo(dcg / ideal, 12);
    expect(scores.ndcg).toBeCloseTo(0.4596, 4);
    expect(scores.reciprocalRank).toBe(1);
    expect(scores.averagePrecision).toBeCloseTo((1 + 1 + 3 / 4) / 5, 12);
    expect(scores.recall).toBeCloseTo(3 / 7, 12);
    expect(scores.precision).toBeCloseTo(3 / 5, 12);
  });

  it('counts only high grades as relevant where that is asked', () => {
    const {reciprocalRank, recall} = scoresOf(GRADES, [...GRADES, ...MISSING], {
      ...inputs,
      relevantFrom: 2,
    });
    expect(reciprocalRank).toBe(1 / 2);
    expect(recall).toBe(2 / 4);
  });

  it('discounts a linear gain by the logarithm of the place', () => {
    expect([1, 2, 3].map((place) => discounted(3, place, 'linear'))).toEqual([
      3,
      3 / Math.log2(3),
      3 / 2,
    ]);
  });

  it('is 0 where nothing relevant stands above the cut, and 1 for a perfect list', () => {
    const worst = scoresOf([0, 0, 3], [0, 0, 3], {...inputs, cut: 2});
    expect(Object.values(worst)).toEqual([0, 0, 0, 0, 0]);
    const perfect = scoresOf([3, 2, 1], [1, 2, 3], {...inputs, cut: 3});
    expect(Object.values(perfect)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('rankingList', () => {
  it('never scores above the best order', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const {here, best} = rankingList(order, inputs);
        for (const name of Object.keys(here) as (keyof typeof here)[])
          expect(here[name]).toBeLessThanOrEqual(best[name] + 1e-12);
      }),
    );
  });

  it('cannot reach 1 while retrieval misses an item of grade 3', () => {
    expect(rankingList(orderOf(START), inputs).best.ndcg).toBeCloseTo(0.7681, 4);
  });

  it('does not change recall by moving items above the cut', () => {
    const {here, start} = rankingList(orderOf(21_345_678), inputs);
    expect(here.recall).toBe(start.recall);
    expect(here.ndcg).toBeGreaterThan(start.ndcg);
  });
});

describe('an order as a number', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(orderOf(spell(order))).toEqual(order);
      }),
    );
  });

  it.each([0, 11_345_678, 90_000_000, 1234.5])('is the start if %d spells none', (spelled) => {
    expect(orderOf(spelled)).toEqual(orderOf(START));
  });
});
