import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/ranking-metrics/estimate';
import {
  GRADES,
  MISSING,
  rankingList,
  scoresOf,
  type RankingInputs,
} from '../../../src/domain/figures/rankingList';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/ranking-metrics';
const n = numbersOf(estimate);

/** Chance that fewer than ten of the sampled items stand above an item at this place of the whole catalogue. */
function hitAmongSampled(place: number): number {
  const [share, size] = [(place - 1) / (n('catalogue') - 1), n('sampleSize')];
  let [term, sum] = [(1 - share) ** size, 0];
  for (let above = 0; above < 10; above += 1) {
    sum += term;
    term *= ((size - above) / (above + 1)) * (share / (1 - share));
  }
  return sum;
}

test('sampled candidates turn the order of the two recommenders around', () => {
  expect(hitAmongSampled(100)).toBeGreaterThan(0.999);
  expect(hitAmongSampled(6000)).toBeLessThan(0.001);
  const said = ['| A | 0% | about 100% |', '| B | 40% | 40% |', 'two users in five'];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the table scores the list by hand', () => {
  const inputs: RankingInputs = {cut: 5, relevantFrom: 1, gain: 'exponential'};
  const of = scoresOf([1, 3, 0, 2, 0], [...GRADES, ...MISSING], inputs);
  expect([...GRADES, ...MISSING].filter((grade) => grade > 0).sort()).toEqual([
    1, 1, 1, 2, 2, 3, 3,
  ]);
  const said = [
    `$3/7=${of.recall.toFixed(2)}$`,
    `$3/5=${of.precision.toFixed(2)}$`,
    `$1/1=${of.reciprocalRank}$`,
    `)/5=${of.averagePrecision.toFixed(2)}$`,
    `$${n('dcg').toFixed(2)}/${n('idealDcg').toFixed(2)}=${of.ndcg.toFixed(2)}$`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the lines are the weights of the places', () => {
  const places = Array.from({length: 12}, (_, at) => at + 1);
  expect(chartOf(PAGE, 'discounts')).toEqual([
    places.map((place) => rounded(1 / Math.log2(place + 1), 3)),
    places.map((place) => rounded(1 / place, 3)),
    places.map((place) => (place <= 10 ? 1 : 0)),
  ]);
});

test('the take-away tells what the figure shows', () => {
  const inputs: RankingInputs = {cut: 5, relevantFrom: 1, gain: 'exponential'};
  const moved = rankingList([0, 1, 7, 2, 3, 4, 5, 6], inputs);
  const swapped = rankingList([1, 0, 2, 3, 4, 5, 6, 7], inputs);
  const below = rankingList([0, 1, 2, 3, 4, 5, 7, 6], inputs);
  const gains = Object.keys(moved.here).map((key) => {
    const name = key as keyof typeof moved.here;
    return moved.here[name] - moved.start[name];
  });
  expect(swapped.here).toEqual({...swapped.start, ndcg: swapped.here.ndcg});
  expect(swapped.here.ndcg).not.toBeCloseTo(swapped.start.ndcg, 2);
  expect(below.here).toEqual(below.start);
  expect(rankingList([0], {...inputs, relevantFrom: 2}).start.reciprocalRank).toBe(0.5);
  expect(Math.max(...gains)).toBe(moved.here.averagePrecision - moved.start.averagePrecision);
  const said = [
    `most, from ${moved.start.averagePrecision.toFixed(2)} to ${moved.here.averagePrecision.toFixed(2)}`,
    `NDCG gains ${(moved.here.ndcg - moved.start.ndcg).toFixed(2)}`,
    `no order reaches more than ${moved.best.ndcg.toFixed(2)}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('what fifty queries see, and what sampling saves', () => {
  const seen = (2.802 * n('spread')) / Math.sqrt(50);
  expect(n('exactTime')).toBeLessThan(60);
  const said = [
    `A benchmark of fifty queries sees differences of ${seen.toFixed(2)} and more`,
    `\\approx ${(Math.round(n('queries') / 100) * 100).toLocaleString('en-US').replace(',', '{,}')}\\ \\text{queries}`,
    'saves less than a minute',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
