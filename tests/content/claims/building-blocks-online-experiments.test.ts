import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/online-experiments/estimate';
import {normalCdf, normalQuantile} from '../../../src/domain/figures/normalDistribution';
import {sampleSizePower} from '../../../src/domain/figures/sampleSizePower';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/online-experiments';
const n = numbersOf(estimate);

test('the lines divide the rides of one fleet by the share treated', () => {
  const shares = Array.from({length: 11}, (_, tenth) => tenth / 10);
  const served = shares.map((share) => {
    const wishes = n('requests') * (share * n('newWish') + (1 - share) * n('oldWish'));
    return Math.min(1, n('fleet') / wishes);
  });
  const rides = (wish: number) => served.map((part) => rounded(100 * wish * part, 1));
  const all = shares.map((share, at) => {
    const wish = share * n('newWish') + (1 - share) * n('oldWish');
    return rounded(100 * wish * (served[at] ?? NaN), 1);
  });
  expect(chartOf(PAGE, 'arms-compete')).toEqual([rides(n('newWish')), rides(n('oldWish')), all]);
});

test('the take-away tells what the figure shows', () => {
  const {power, alarm, needed, neededWithBound} = sampleSizePower({
    users: 200_000,
    effect: 0.01,
    spread: 2,
    correlation: 0.7,
    looks: 14,
  });
  expect(Math.abs(power.plain - 1 / 3)).toBeLessThan(0.03);
  expect(rounded(needed.plain / needed.adjusted)).toBe(2);
  const said = [
    'A third of the time, so two of three such tests miss a real gain',
    'A correlation of 0.7 is worth twice the users',
    `fourteen looks turn the promised 5% into ${(100 * alarm).toFixed(0)}%`,
    `(fourteen looks with the crude bound of the figure: ${(neededWithBound.plain / needed.plain).toFixed(1)} times)`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('sizes and bounds by hand', () => {
  const factor = 2 * (normalQuantile(0.975) + normalQuantile(0.8)) ** 2;
  const byHand = (16 * n('spread') ** 2) / n('effect') ** 2;
  expect(rounded(1 / (2 * (1 - normalCdf(3.3))) / 1000)).toBe(1);
  const said = [
    `the unrounded factor of ${factor.toFixed(1)}`,
    `=${byHand.toLocaleString('en-US').replace(',', '{,}')}$`,
    `${((100 * n('armA')) / (n('armA') + n('armB'))).toFixed(1)}%, which looks fine`,
    'let it ring at 3.3 standard deviations, once in a thousand sound tests',
    `give up seeing anything under ${(100 * n('adjustedDetectable')).toFixed(1)}%`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect(n('dilutedUsers') / n('triggeredReach')).toBeCloseTo(10, 6);
});
