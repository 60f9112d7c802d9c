import {expect, test} from 'vitest';
import {perishableItems, WITH_RELATIVES} from '../../../src/domain/figures/perishableItems';
import estimate from '../../../docs/case-studies/event-recommendation/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'case-studies/event-recommendation';
const strength = Math.round(WITH_RELATIVES);
const percent = (share: number) => Math.round(100 * share);
const at = (life: number, alpha = strength) => perishableItems({life, strength: alpha, share: 0.1});

test('the figure finds what the text says that it finds', () => {
  const [month, days] = [at(30), at(3)];
  const none = (policy: 'relatives' | 'alone') => month.curves[policy][0]?.[1] ?? 0;
  const lead = ({best}: typeof month) => percent(best.relatives[1] - best.alone[1]);
  expect(
    missingFrom(PAGE, [
      `judging alone finds ${percent(none('alone'))}%`,
      `exploring a tenth lifts that to ${percent(month.here.alone)}%`,
      `knowing organizers starts at ${percent(none('relatives'))}% and gains a point`,
      `relatives are worth ${lead(month)} points at 30 days and ${lead(days)} at 3`,
    ]),
  ).toEqual([]);
  expect(percent(month.best.relatives[1] - none('relatives'))).toBe(1);
});

test('the strength matters only where it is deaf', () => {
  expect(missingFrom(PAGE, ['between 20 and 230; at 5,000', 'six to eight points'])).toEqual([]);
  const score = (life: number, alpha: number) => at(life, alpha).best.relatives[1];
  expect(Math.abs(score(30, 20) - score(30, 230))).toBeLessThan(0.01);
  const lost = [30, 3].map((life) => percent(score(life, 60) - score(life, 5000)));
  expect(lost).toEqual([6, 8]);
});

test('the chart of events that are over draws exponential lives', () => {
  const value = numbersOf(estimate);
  const [mean, window] = [value('onSale'), value('shortWindow')];
  const steps = Array.from({length: 6}, (_, step) => [step * 5, step * 5 + 5] as const);
  const all = steps.map(([from, to]) => Math.exp(-from / mean) - Math.exp(-to / mean));
  const slices = 1000;
  const over = steps.map(([from, to]) => {
    const width = (to - from) / slices;
    let sum = 0;
    for (let slice = 0; slice < slices; slice += 1) {
      const life = from + (slice + 0.5) * width;
      sum += (Math.exp(-life / mean) / mean) * (1 - life / window) * width;
    }
    return sum;
  });
  const total = over.reduce((sum, share) => sum + share, 0);
  expect(total).toBeCloseTo(value('overShare'), 3);
  expect(chartOf(PAGE, 'over-bias')).toEqual([
    over.map((share) => rounded((100 * share) / total, 1)),
    all.map((share) => rounded(100 * share, 1)),
  ]);
});
