import {describe, expect, test} from 'vitest';
import {feedbackRounds, LOOP, type Series} from '../../../src/domain/figures/feedbackRounds';
import {seededRandom} from '../../../src/domain/figures/random';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/feedback-loops';
const text = textOf(PAGE);
const percent = (share: number) => `${Math.round(100 * share)}%`;

describe('what the figure shows', () => {
  const few = (explore: number) => feedbackRounds({explore, first: 30, slots: 10});
  const after = (series: Series, round: number) => series[round - 1]?.[1] ?? NaN;
  const {explored, closed} = few(0.05);

  test('without exploration', () => {
    const found = [5, 30].map((round) => percent(after(closed.found, round)));
    const [early, late] = found;
    expect(text).toContain(`After thirty rounds only ${late} of its slots`);
    expect(text).toContain(`given ${(LOOP.rounds * LOOP.impressions) / 1000},000 impressions`);
    const error = 100 * Math.abs(after(closed.shown, 30) - 1);
    expect(text).toContain(`for what it shows are right to ${error.toFixed(1)}%`);
    expect(text).toContain(`they are ${percent(1 - after(closed.buried, 30))} too low`);
    expect(text).toContain(`${early} after five rounds, ${late} after thirty`);
    expect(text).toContain(`stands at ${after(closed.shown, 30).toFixed(2)}.`);
  });

  test('with exploration', () => {
    const found = percent(after(explored.found, 30));
    const [open, shut] = [percent(explored.clicks), percent(closed.clicks)];
    expect(text).toContain(`With 5% it opens: ${found}, and ${open} of the best possible clicks`);
    expect(text).toContain(`clicks instead of ${shut}`);
    expect(text).toContain(`the price leaves ${percent(few(0.2).explored.clicks)}`);
    expect(text).toContain(`worse than the disease (${percent(few(0.5).explored.clicks)})`);
  });

  test('with evidence bought before', () => {
    const many = feedbackRounds({explore: 0.05, first: 1000, slots: 10});
    const clicks = [many.explored, many.closed].map((loop) => percent(loop.clicks));
    expect(text).toContain(`exploration *costs* (${clicks.join(' against ')})`);
  });
});

test("Pólya's urn leaves one of two equal items under an eighth in a quarter of worlds", () => {
  const random = seededRandom(4);
  const [worlds, draws] = [4000, 300];
  let lopsided = 0;
  for (let world = 0; world < worlds; world += 1) {
    let first = 1;
    for (let draw = 0; draw < draws; draw += 1) if (random() < first / (draw + 2)) first += 1;
    const share = first / (draws + 2);
    if (Math.min(share, 1 - share) < 1 / 8) lopsided += 1;
  }
  expect(lopsided / worlds).toBeCloseTo(0.25, 1);
  expect(text).toContain(
    'In a quarter of all worlds one of the two equal items ends with under an eighth',
  );
});

test('the estimate by propensities, by hand', () => {
  const value = 4 / 0.05 / 1000;
  const error = Math.sqrt(4) / 0.05 / 1000;
  const impressions = (9 * value) / 0.02 ** 2;
  expect(text).toContain(`\\frac{4}{0.05}$ = ${percent(value)}`);
  expect(text).toContain(`= ${(100 * error).toFixed(1)} points`);
  expect(text).toContain(
    `= ${Math.round(impressions).toLocaleString('en')} impressions of B, or ${Math.round(impressions / 0.05).toLocaleString('en')} requests`,
  );
});

test('rows of an even draw that agree with another ranking', () => {
  expect(chartOf(PAGE, 'effective-rows')).toEqual([[5, 10, 20, 50, 100].map((of) => 250_000 / of)]);
});
