import {expect, test} from 'vitest';
import estimate from '../../../docs/case-studies/people-you-may-know/estimate';
import {missingFrom, numbersOf} from './computed';
import {chartOf} from './page';

const PAGE = 'case-studies/people-you-may-know';
const value = numbersOf(estimate);

/** Share of a standard normal above z, by the trapezoidal rule. */
function above(z: number): number {
  const steps = 4000;
  const width = (z + 12) / steps;
  let below = 0;
  for (let at = 0; at <= steps; at += 1) {
    const x = -12 + at * width;
    const edge = at === 0 || at === steps ? 0.5 : 1;
    below += (edge * width * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  }
  return 1 - below;
}

test('who carries the two-step paths, if connections are log-normal', () => {
  const sigma = Math.sqrt(Math.log(1 + value('degreeSpread') ** 2));
  const mean = Math.log(value('meanDegree')) - sigma ** 2 / 2;
  const thresholds = [10, 30, 100, 300, 1000, 3000, 10_000];
  const z = thresholds.map((degree) => (Math.log(degree) - mean) / sigma);
  // The page types 66 for 65.8, as its estimate shows it. Weighting by the square of the connections moves the normal by two sigma.
  const lines = [2 * sigma, 0].map((moved) => z.map((at) => 100 * above(at - moved)));
  chartOf(PAGE, 'path-share').forEach((line, which) =>
    line.forEach((typed, at) =>
      expect(Math.abs(typed - (lines[which]?.[at] ?? NaN))).toBeLessThan(0.2),
    ),
  );
});

/** Invitations of the last day, hour by hour, as the price moves; demand is 13 a day without a price. */
function invitations(step: number, days: number): number[] {
  let price = 0;
  const lastDay = Array.from({length: 24}, () => 13 / 24);
  return Array.from({length: 24 * days}, () => {
    const count = lastDay.reduce((sum, hour) => sum + hour, 0);
    price = Math.max(0, price + step * (count - 4));
    lastDay.shift();
    lastDay.push((13 / 24) * Math.exp(-price / 0.05));
    return count;
  });
}

test('the inbox price settles with the small step and swings with ten times the step', () => {
  const small = invitations(0.0005, 30);
  small.slice(24 * 7).forEach((count) => expect(Math.abs(count - 4)).toBeLessThan(0.05));
  const large = invitations(0.005, 60).slice(-24 * 14);
  const [least, most] = [Math.min(...large), Math.max(...large)].map(Math.round);
  expect(
    missingFrom(PAGE, [
      `has a price of ${(0.0005 * (8 - 4) * 12).toFixed(3)} after twelve hours`,
      `this step settles on 4 within a week, and ten times the step swings between ${least} and ${most}`,
    ]),
  ).toEqual([]);
});
