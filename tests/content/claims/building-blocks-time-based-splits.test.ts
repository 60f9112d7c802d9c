import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/time-based-splits/estimate';
import {normalCdf, normalDensity} from '../../../src/domain/figures/normalDistribution';
import {DAYS, drawOrders, LOG} from '../../../src/domain/figures/orderLog';
import {pointInTimeJoin} from '../../../src/domain/figures/pointInTimeJoin';
import {timeSplit} from '../../../src/domain/figures/timeSplit';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/time-based-splits';
const n = numbersOf(estimate);

/** AUC of fair coins by a click rate over n impressions that counts the row itself. */
function aucOfCoins(impressions: number): number {
  const others = impressions - 1;
  const chances = [2 ** -others];
  for (let heads = 1; heads <= others; heads += 1)
    chances.push(((chances[heads - 1] ?? NaN) * (others - heads + 1)) / heads);
  let [auc, below] = [0, 0];
  // A click has one head more than the others show, a non-click as many.
  for (let heads = 0; heads <= others; heads += 1) {
    below += chances[heads] ?? 0;
    auc += (chances[heads] ?? 0) * (below + (chances[heads + 1] ?? 0) / 2);
  }
  return auc;
}

test('the bars are the AUC of coins, the first of them by hand', () => {
  const windows = [2, 3, 5, 10, 20, 50, 100];
  expect(chartOf(PAGE, 'coin-flips')).toEqual([
    windows.map((impressions) => rounded(aucOfCoins(impressions), 3)),
  ]);
  expect(missingFrom(PAGE, [`\\tfrac14=${aucOfCoins(2)}$, from coins`])).toEqual([]);
});

test('a late job spoils the join on event time for its part of the day', () => {
  const percent = (hours: number, minutes: number) =>
    `${((100 * (hours + minutes / 60)) / 24).toFixed(0)}%`;
  const said = [
    `from 00:00 to 03:05, ${percent(3, 5)} of the day; on Thursday for ${percent(9, 40)} of it`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the random split promises, and chooses, what the page says', () => {
  const {here, chosen} = timeSplit({trend: 3, swing: 4, levels: LOG.knownDays});
  const {test: rows} = drawOrders({trend: 3, swing: 4}, 6);
  const known = rows.orders.reduce(
    (sum, count, at) => (at % DAYS < LOG.knownDays ? sum + count : sum),
    0,
  );
  const error = `an error of ${here.random.toFixed(1)} minutes. In the next fortnight it is ${here.after.toFixed(1)}`;
  expect(chosen.random.levels).toBe(LOG.knownDays);
  const said = [
    error,
    `(${here.random.toFixed(1)} minutes for ${here.after.toFixed(1)})`,
    `it had about ${(Math.round(known / 100) * 100).toLocaleString('en-US')} orders`,
    `The split in time chooses ${chosen.time.levels} levels, and ${chosen.time.after.toFixed(2)} minutes comes`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the take-away of the join tells what the figure shows', () => {
  const setting = {perUser: 16, naive: 'latest', delayHours: 24, worth: 1.2} as const;
  const {here, withoutRate} = pointInTimeJoin(setting);
  const {naive, pointInTime: honest} = here;
  const two = (value: number) => value.toFixed(2);
  expect(Math.abs(naive.rateWeight / honest.rateWeight - 3)).toBeLessThan(0.4);
  expect(naive.rateWeight / honest.rateWeight).toBeLessThan(3);
  const said = [
    `an AUC of ${two(naive.promised.auc)} and ${two(naive.comes.auc)} comes; the honest one promises ${two(honest.promised.auc)} and ${two(honest.comes.auc)} comes`,
    'nearly three times as much as it deserves',
    `a model *without* the rate (${two(withoutRate.auc)})`,
    `is ${two(naive.comes.entropy)}, what the base rate alone would score, against ${withoutRate.entropy.toFixed(3)} without the rate`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the bands of the calendar end on the days of the estimate', () => {
  const day = (date: string) => (Date.parse(date) - Date.parse('2025-01-01')) / 86_400_000;
  const band = (id: string) => {
    const found = new RegExp(`${id}, (2025-[\\d-]+), (2025-[\\d-]+)`).exec(textOf(PAGE)) ?? [];
    return [day(found[1] ?? ''), day(found[2] ?? '')];
  };
  expect(band('t1')).toEqual([0, n('trainingLast')]);
  expect(band('t3')).toEqual([n('validationFirst') - 1, n('validationLast')]);
  expect(band('t4')).toEqual([0, n('validationLast')]);
  expect(band('t6')).toEqual([n('testFirst') - 1, n('lastLabelled')]);
  expect(band('t8')).toEqual([n('lastLabelled'), n('today')]);
});

test('the best of fifty worthless candidates leads by the factor of the estimate', () => {
  const step = 0.001;
  let most = 0;
  for (let x = -8; x < 8; x += step) most += x * 50 * normalCdf(x) ** 49 * normalDensity(x) * step;
  expect(n('luckOfBest') / n('testError')).toBeCloseTo(most, 2);
  expect(missingFrom(PAGE, ['The best of fifty *worthless* ones'])).toEqual([]);
});
