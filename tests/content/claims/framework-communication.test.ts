import {expect, test} from 'vitest';
import adClicks from '../../../docs/case-studies/ad-click-prediction/estimate';
import deploy from '../../../docs/framework/deploy-and-serve/estimate';
import evaluation from '../../../docs/framework/evaluate/estimate';
import {numbersOf} from './computed';
import {textOf} from './page';

const page = textOf('framework/communication');

test('the seconds of leading add up', () => {
  const rows = [...page.matchAll(/\| (\d+) \| (\d+) \| (\d+) \|/g)].map((row) =>
    row.slice(1).map(Number),
  );
  expect(rows).toHaveLength(5);
  for (const [times = NaN, each = NaN, together] of rows) expect(together).toBe(times * each);
  const sum = rows.reduce((total, row) => total + (row[2] ?? NaN), 0);
  expect(page).toContain(`${sum} seconds, a sixth of forty-five minutes`);
  expect((45 * 60) / sum).toBeCloseTo(6, 0);
  expect(page).toContain('more than half of it are the choices');
  expect(rows[1]?.[2]).toBeGreaterThan(sum / 2);
});

test('the streaming join holds what the case computes', () => {
  const [requests, state] = [numbersOf(adClicks)('peakQps'), numbersOf(adClicks)('joinState')];
  expect(page).toContain(
    '93,000 requests a second with two ads each, 2 KB an ad, held for ten minutes',
  );
  expect(Math.round(requests / 1000)).toBe(93);
  expect(state).toBeCloseTo(requests * 2 * 2000 * 600, -3);
  expect(page).toContain('We pay with 200 GB of state');
  expect(Number((state / 1e9).toPrecision(1))).toBe(200);
});

test('the trees take the time that the candidate computes', () => {
  const comparisons = 1000 * 6 * 500;
  expect(page).toContain(
    'A thousand trees, six levels, five hundred adverts: three million comparisons',
  );
  expect(comparisons).toBe(3e6);
  expect(page).toContain(`at ten nanoseconds each ${(comparisons * 10) / 1e6} ms of one core`);
  expect(page).toContain(`trees · ${(comparisons * 10) / 1e6} ms · new adverts!`);
});

test('the board at minute forty has the computed figures', () => {
  const [served, tested] = [numbersOf(deploy), numbersOf(evaluation)];
  expect(page).toContain(
    `2 queues: ${served('machinesQueued')} machines, ~~${served('machinesForPeak')}~~`,
  );
  expect(page).toContain(
    `${(served('averageRate') / 1000).toFixed(0)} k/s avg, ×${served('peakFactor')}`,
  );
  expect(page).toContain(`**off = ${tested('offCost')} visits**`);
  expect(page).toContain(`${(tested('usersForOffs') / 1e6).toFixed(1)} M/arm`);
  const offs = tested('newSends') * tested('offPerSend');
  expect(page).toContain(`blind below +${((3 / Math.sqrt(offs)) * 100).toFixed(0)}% a day`);
  const sends = tested('reachableUsers') * tested('sendsPerUser');
  expect(page).toContain('The rare label gives ninety thousand positives a day');
  expect(sends * tested('offPerSend')).toBeCloseTo(90_000, 5);
});
