import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/cold-start-and-exploration/estimate';
import {explorationRegret, type BanditInputs} from '../../../src/domain/figures/explorationRegret';
import {normalCdf} from '../../../src/domain/figures/normalDistribution';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/cold-start-and-exploration';
const n = numbersOf(estimate);

test('the bars are what a guess is worth at the rate of the page', () => {
  const [drawn] = chartOf(PAGE, 'guess-worth');
  const worth = (error: number) => (1 - n('rate')) / (n('rate') * error ** 2);
  expect(drawn).toEqual([0.2, 0.3, 0.4, 0.5, 0.6, 0.8].map((error) => rounded(worth(error))));
});

/** The Beta density but for its constant, which the sums below divide away. */
const beta = (x: number, a: number, b: number) => x ** (a - 1) * (1 - x) ** (b - 1);

/** Chance that a draw of Beta(c, d) exceeds one of Beta(a, b), by sums over a fine grid. */
function wins([c, d]: [number, number], [a, b]: [number, number]): number {
  let [below, total, won, all] = [0, 0, 0, 0];
  for (let x = 5e-5; x < 0.3; x += 1e-4) total += beta(x, a, b);
  for (let x = 5e-5; x < 0.3; x += 1e-4) {
    const mass = beta(x, a, b) / total;
    const here = beta(x, c, d);
    won += here * (below + mass / 2);
    all += here;
    below += mass;
  }
  return won / all;
}

test('the worked draw of Thompson sampling', () => {
  const deviation = (a: number, b: number) => {
    const rate = a / (a + b);
    return 100 * Math.sqrt((rate * (1 - rate)) / (a + b + 1));
  };
  const [sdA, sdB] = [deviation(55, 1005), deviation(4, 96)];
  const gap = 100 * (55 / 1060 - 4 / 100);
  const both = Math.hypot(sdA, sdB);
  const said = [
    `standard deviation ${sdA.toFixed(2)} points`,
    `4.00% ± ${sdB.toFixed(2)}`,
    `means is ${gap.toFixed(2)}, its deviation $\\sqrt{0.68^2+1.95^2}=${both.toFixed(2)}$`,
    `${(100 * normalCdf(-gap / both)).toFixed(0)}% of the time (${(100 * wins([4, 96], [55, 1005])).toFixed(0)}% exactly`,
    `$ = ${(100 * Math.sqrt((2 * Math.log(1040)) / 40)).toFixed(0)} *points* on a rate`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the take-away tells what the figure shows', () => {
  const played = (change: Partial<BanditInputs>) =>
    explorationRegret({items: 10, epsilon: 0.1, delay: 0, width: 1, ...change});
  const [usual, narrow, two] = [played({}), played({width: 0.25}), played({items: 2})];
  expect(usual.greedy.found).toBeCloseTo(1 / 3, 1);
  expect(usual.epsilon.found).toBeGreaterThan(usual.greedy.found);
  expect(1 - narrow.thompson.found).toBeCloseTo(0.47, 1);
  expect(Math.abs(two.epsilon.total / two.greedy.total - 1)).toBeLessThan(0.1);
  const said = [
    'finds the best of ten in a third of runs',
    'at a quarter of the width nearly half of the best items are never found',
    'random choice in a tenth of rounds costs about what it saves',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
