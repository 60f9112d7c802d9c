import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/training-pipelines/estimate';
import {normalCdf} from '../../../src/domain/figures/normalDistribution';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/training-pipelines';
const n = numbersOf(estimate);

/** Cost of a day when a run at this price is made every so many days. */
const perDay = (run: number, days: number) => run / days + (n('ageCost') * days) / 2;

test('the lines are the cost of runs and age', () => {
  const intervals = [0.5, 1, 2, 4, 7, 14];
  expect(chartOf(PAGE, 'cadence-cost')).toEqual(
    ['runCost', 'handCost'].map((run) => intervals.map((days) => rounded(perDay(n(run), days)))),
  );
  const best = n('bestInterval');
  for (const factor of [0.5, 2])
    expect(perDay(n('runCost'), factor * best) / perDay(n('runCost'), best)).toBeCloseTo(1.25, 6);
  const said = ['half or twice the best interval costs a quarter more', 'fifteen days old'];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect(n('monthly') / 2).toBe(15);
  expect(n('handDays')).toBe(2 * 3);
});

/** Hours of the night as a clock shows them. */
function clock(hours: number): string {
  const minutes = Math.round(hours * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

test('the night runs by the hours of the estimate', () => {
  const assembled = n('lateHours') + n('assembleHours');
  const trained = assembled + n('trainHours');
  const judged = trained + n('gateHours');
  const served = judged + n('canaryHours');
  const again = trained + n('trainHours') + n('gateHours') + n('canaryHours');
  const resumed = trained + 1 + n('gateHours') + n('canaryHours');
  const ends = [n('lateHours'), assembled, trained, judged, served].map(clock);
  const rerun = n('assembleHours') + n('trainHours') + n('gateHours');
  expect(served).toBe(n('readyHours'));
  expect(n('slackHours')).toBeLessThan(n('trainHours'));
  expect(rerun).toBe(4.5);
  const said = [
    `:a, 00:00, ${ends[0]} Assemble :b, ${ends[0]}, ${ends[1]}`,
    `Train :c, ${ends[1]}, ${ends[2]} Evaluate, gates :d, ${ends[2]}, ${ends[3]} Canary :e, ${ends[3]}, ${ends[4]}`,
    `In service :active, f, ${ends[4]}, ${clock(n('deadline'))}`,
    `Again from the start :crit, g, ${ends[2]}, ${clock(again)}`,
    `From a checkpoint :done, h, ${ends[2]}, ${clock(resumed)}`,
    `The slack of ${n('slackHours')} hours is *less than the training*`,
    `begins again serves at ${clock(again)}: a quarter of an hour decides`,
    'half an hour instead of four and a half',
    `the day's version; at ${ends[0]}`,
    `60 days by hash; ${n('assembleHours')} h`,
    `weights and calibrator; ${n('trainHours')} h`,
    `canary, then all; ${n('canaryHours')} h`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect(again - n('deadline')).toBe(0.25);
});

test('the gates by hand', () => {
  const chance = 1 - normalCdf(2);
  expect(normalCdf((0.1 - 0.2) / 0.05)).toBeCloseTo(chance, 9);
  expect(rounded(3 / Math.sqrt(2 * 4))).toBe(1); // the error of a deviation from five runs, in thirds
  expect(rounded(365 * chance)).toBe(8);
  const said = [
    `so $\\hat d$ must stay below ${(0.2 - 2 * 0.05).toFixed(1)}%`,
    `rejected in ${(100 * chance).toFixed(1)}% of nights, eight a year; one that is 0.2% worse is let through in ${(100 * chance).toFixed(1)}%`,
    'five of them give the standard deviation $\\sigma$ of every metric and slice, to about a third',
    '| 15 min |',
    '| 20 min |',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect((5 + 20 + 5) / 60).toBe(n('gateHours'));
});
