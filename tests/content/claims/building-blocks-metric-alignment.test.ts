import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/metric-alignment/estimate';
import {normalCdf, normalDensity} from '../../../src/domain/figures/normalDistribution';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/metric-alignment';
const n = numbersOf(estimate);
const missing = (...said: string[]) => missingFrom(PAGE, said);
const count = (value: number, to: number) => (Math.round(value / to) * to).toLocaleString('en');

test('lists that a test needs, of all and of the changed ones', () => {
  const [base, share] = [n('oldRate'), n('changedShare')];
  const needed = (effect: number) => (7.849 * 2 * base * (1 - base)) / effect ** 2;
  const effect = n('newRate') - base;
  const [all, changed] = [needed(effect * share), needed(effect)];
  const said = missing(
    `about ${rounded(all / 1e6, 1)} million lists per arm`,
    `needs ${count(changed, 100)} changed lists, found in ${count(changed / share, 1000)}`,
    `fewer by $1/c = ${(1 / share).toFixed(0)}$ times`,
  );
  expect(said).toEqual([]);
});

test('the best of a hundred stands 2.5 deviations above the mean', () => {
  const step = 0.001;
  const places = Array.from({length: 16_000}, (_, at) => -8 + at * step);
  const mean = places.reduce(
    (sum, z) => sum + z * 100 * normalCdf(z) ** 99 * normalDensity(z) * step,
    0,
  );
  expect(missing(`The best of 100 has $z \\approx ${mean.toFixed(1)}$`)).toEqual([]);
});

test('signs that a test sized for the proxy has right', () => {
  const half = n('usersProxy') / 2;
  const [base, lift] = [n('returnBase'), n('returnLift')];
  const goal = (base * lift) / Math.sqrt((2 * base * (1 - base)) / half);
  const proxy = n('proxyLift') / Math.sqrt((2 * n('proxySpread') ** 2) / half);
  const right = (errors: number) => `${Math.round(100 * normalCdf(errors))}%`;
  const said = missing(
    `at ${goal.toFixed(2)} standard errors and have its sign right ${right(goal)} of the time (${right(proxy)} for the proxy)`,
  );
  expect(said).toEqual([]);
});

test('values of two posts along the price of a hide', () => {
  const prices = [0, 2, 4, 6, 8, 10, 12];
  const lines = [
    {click: 0.1, hide: 0.004},
    {click: 0.08, hide: 0.001},
  ].map(({click, hide}) => prices.map((price) => rounded(click - price * hide, 3)));
  expect(chartOf(PAGE, 'hide-price')).toEqual(lines);
  expect(missing(`$h < 0.02/0.003 = ${(0.02 / 0.003).toFixed(1)}$`)).toEqual([]);
});

test('users and weeks of the goal against the proxy', () => {
  expect([Math.round(n('fewer')), n('goalWeeks') / n('proxyWeeks')]).toEqual([7, 3]);
  expect(missing('needs seven times the users and three times the weeks')).toEqual([]);
});
