import {expect, test} from 'vitest';
import {normal, seededRandom} from '../../../src/domain/figures/random';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/labels-and-ground-truth';
const text = textOf(PAGE);

test('known fraud of a week, averaged over its payments, at a mean delay of 18 days', () => {
  const delay = 18;
  const unknownAfter = (days: number) => (delay / 7) * Math.exp(-days / delay);
  const weeks = Array.from({length: 13}, (_, at) => 12 - at);
  const known = weeks.map((ago) => 1 - unknownAfter(7 * ago) + unknownAfter(7 * ago + 7));
  const [bars, truth] = chartOf(PAGE, 'weekly-rate');
  expect(bars).toEqual(known.map((share) => Number((0.2 * share).toFixed(3))));
  expect(truth).toEqual(weeks.map(() => 0.2));
});

test('agreement of two raters beyond chance', () => {
  const chance = 0.03 ** 2 + 0.97 ** 2;
  expect(text).toContain(`$0.03^2+0.97^2$ = ${(100 * chance).toFixed(2)}%`);
  expect(text).toContain(`(1-0.9418)$ = ${((0.95 - chance) / (1 - chance)).toFixed(2)}.`);
});

test('AUC against noisy labels, by the formula and drawn', () => {
  const [rate, missed, wrong] = [0.1, 0.1, 0.05];
  const random = seededRandom(6);
  const rows = Array.from({length: 60_000}, () => {
    const positive = random() < rate;
    const labelled = positive ? random() >= missed : random() < wrong;
    return {positive, labelled, score: normal(random) + (positive ? 1.8 : 0)};
  }).sort((a, b) => a.score - b.score);
  const auc = (label: (row: (typeof rows)[number]) => boolean) => {
    let [below, right, positives] = [0, 0, 0];
    for (const row of rows) {
      if (label(row)) [right, positives] = [right + below, positives + 1];
      else below += 1;
    }
    return right / (below * positives);
  };
  const marked = rate * (1 - missed) + (1 - rate) * wrong;
  const [u, v] = [(rate * (1 - missed)) / marked, (rate * missed) / (1 - marked)];
  const formula = 0.5 + (u - v) * (auc(({positive}) => positive) - 0.5);
  expect(auc(({labelled}) => labelled)).toBeCloseTo(formula, 2);
});
