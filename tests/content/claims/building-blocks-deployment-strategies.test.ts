import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/deployment-strategies/estimate';
import {
  normalCdf,
  normalDensity,
  normalQuantile,
} from '../../../src/domain/figures/normalDistribution';
import {falseAlarmsByLooks} from '../../../src/domain/figures/repeatedLooks';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/deployment-strategies';
const n = numbersOf(estimate);

/**
 * Chance that an equal canary falls below −bound at one of equally spaced looks, one bound for each: the sum of
 * normal gains is followed on a grid as long as it has not.
 */
function takenBack(bounds: readonly number[]): number {
  const [least, step, points] = [-6, 0.08, 226];
  const at = (point: number) => least + point * step;
  const gains = Float64Array.from({length: 2 * points}, (_, gap) =>
    normalDensity((gap - points) * step),
  );
  let before = Float64Array.from({length: points}, (_, point) => normalDensity(at(point)));
  let taken = 0;
  bounds.forEach((bound, look) => {
    const bar = -bound * Math.sqrt(look + 1);
    if (look)
      before = Float64Array.from({length: points}, (_, point) =>
        before.reduce((sum, mass, from) => sum + mass * (gains[point - from + points] ?? 0), 0),
      );
    const masses = before.map((density) => density * step);
    taken += masses.reduce((sum, mass, point) => {
      const below = Math.min(1, Math.max(0, (bar - at(point)) / step + 0.5));
      return sum + mass * below;
    }, 0);
    before = masses.map((mass, point) => {
      const below = Math.min(1, Math.max(0, (bar - at(point)) / step + 0.5));
      return mass * (1 - below);
    });
  });
  return taken;
}

test('looking four times takes back more good releases, and a stricter early bound hardly', () => {
  const [one, four, strict] = [[1.96], [1.96, 1.96, 1.96, 1.96], [2.5, 2.5, 2.5, 1.96]].map(
    (bounds) => takenBack(bounds),
  );
  expect(four).toBeCloseTo((falseAlarmsByLooks(4, 1.96)[3] ?? NaN) / 2, 2);
  const percent = (share = NaN) => `${(100 * share).toFixed(1)}%`;
  const said = [
    `four looks at 1.96 would take back ${percent(four)} of good releases where one takes back ${percent(one)}`,
    `beyond 2.5 standard errors (${percent(strict)} in all)`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('what the gate of an hour passes', () => {
  const hour = 72_000;
  const found = normalQuantile(0.975) + normalQuantile(0.8);
  expect(found ** 2).toBeCloseTo(7.849, 3);
  expect(n('canaryShare') * n('requestRate') * 3600).toBe(hour);
  const error = (requests: number) =>
    (n('weakLoss') / found) * Math.sqrt(n('neededWeak') / requests);
  const passes = (requests: number) =>
    normalCdf((n('weakLoss') - 1.96 * error(requests)) / error(requests));
  const seen = (requests: number) => 100 * n('weakLoss') * Math.sqrt(n('neededWeak') / requests);
  const said = [
    `= ${(100 * error(hour)).toFixed(1)}\\%$ for the second row`,
    `passes ${(100 * passes(hour)).toFixed(0)}% of the time, and after a second hour ${(100 * passes(2 * hour)).toFixed(0)}%`,
    `\\sqrt{58.2/72} = ${seen(hour).toFixed(0)}\\%$; an hour at 10% sees ${seen(10 * hour).toFixed(1)}%`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('ten metrics, and what a stricter level asks for', () => {
  const alarms = (level: number) => 100 * (1 - (1 - level) ** 10);
  const square = (level: number) => (normalQuantile(1 - level / 2) + normalQuantile(0.8)) ** 2;
  const said = [
    `1 - 0.95^{10} = ${alarms(0.05).toFixed(0)}\\%$`,
    `at 0.5% each it is ${alarms(0.005).toFixed(0)}%, for ${(square(0.005) / square(0.05)).toFixed(1)} times`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the bars of the damage are those of the estimate', () => {
  const [drawn] = chartOf(PAGE, 'damage-by-share');
  const names = ['damageTenth', 'damageOne', 'damageThree', 'damageTen', 'damageThird'];
  expect(drawn).toEqual(names.map((name) => rounded(n(name))));
});
