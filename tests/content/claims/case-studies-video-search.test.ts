import {expect, test} from 'vitest';
import {fusionByModality, qualities} from '../../../src/domain/figures/fusionByModality';
import {normalCdf, normalDensity} from '../../../src/domain/figures/normalDistribution';
import {MISSING, SHARES, SPEECH} from '../../../src/domain/figures/videoQueries';
import {missingFrom, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'case-studies/video-search';

/** Mean of the largest of so many independent standard normals. */
function meanOfLargest(count: number): number {
  const step = 0.002;
  let sum = 0;
  for (let x = -8; x < 8; x += step)
    sum += x * count * normalDensity(x) * normalCdf(x) ** (count - 1) * step;
  return sum;
}

test('the best of many lies as high by chance as the page says', () => {
  const [passages, few, windows, mean] = [1200, 4, 9000, 60].map((count) =>
    meanOfLargest(count).toFixed(1),
  ) as [string, string, string, string];
  expect(
    missingFrom(PAGE, [
      `lies ${passages} standard deviations up by chance, if they were independent, that of the four of a mean video ${few}`,
      `it would be ${windows} for 9,000 and ${mean} for the 60`,
    ]),
  ).toEqual([]);
});

test('a wider temperature spares the false negative, and 4.7 deviations are one in 750,000', () => {
  const [own, mean, spread, temperature] = [0.32, 0.05, 0.06, 0.05];
  const match = Math.exp(own / temperature);
  const others = 16_382 * Math.exp(mean / temperature + (spread / temperature) ** 2 / 2);
  const push = ((100 * match) / (2 * match + others)).toFixed(2);
  expect(missingFrom(PAGE, [`of 0.05 it would be ${push}%`, '750,000, 4.7 deviations'])).toEqual(
    [],
  );
  expect(1 / (1 - normalCdf(4.695))).toBeGreaterThan(700_000);
  expect(1 / (1 - normalCdf(4.695))).toBeLessThan(800_000);
});

test('the figure shows what the text says that it shows', () => {
  const place = (share: number) => SHARES.findIndex((known) => known === share);
  const fused = (missing: number, guessed = 0.85, at = 0.2) =>
    fusionByModality({weights: [1, 1, 1], missing, guessed}, place(at));
  const of = (way: ReturnType<typeof fused>['own'], share = 0.2) =>
    qualities(way, place(share)).all.ndcg.toFixed(2);
  const speech = (missing: number) => Math.round(100 * (fused(missing).weights.any[SPEECH] ?? 0));
  const [level, sure, made] = [
    fused(MISSING.average),
    fused(MISSING.average, 0.6),
    fused(MISSING.invented),
  ];
  const ranks = level.ranks.map(({ndcg}) => ndcg);
  const ranked = (ranks.reduce((sum, ndcg) => sum + ndcg, 0) / ranks.length).toFixed(2);
  const spoken = qualities(fused(MISSING.zero).fixed, 0).byType[1]?.ndcg.toFixed(1);
  expect(
    missingFrom(PAGE, [
      `falls from ${speech(MISSING.average)}% to ${speech(MISSING.zero)}%`,
      `stay at ${spoken} *with every`,
      `equal weights have ${of(level.own)}, the one learned set ${of(level.fixed)}`,
      `${of(level.typed)} and inverse ranks ${ranked};`,
      `under the one set (${of(sure.typed)})`,
      `by type has ${of(made.typed, 0.4)} instead of ${of(level.typed, 0.4)}`,
      `(${of(made.fixed, 0.4)} and ${of(made.own, 0.4)})`,
    ]),
  ).toEqual([]);
});

test('the chart of dilution draws the mean of a match among its neighbours, and the best of all others', () => {
  const [shots, matching, near, far, spread] = [40, 2, 0.34, 0.1, 0.015];
  const kept = [1, 2, 4, 8, 20];
  const scores = kept.map((vectors) => {
    const each = shots / vectors;
    return rounded((matching * near + (each - matching) * far) / each, 3);
  });
  const [bars, line = []] = chartOf(PAGE, 'dilution');
  expect(bars).toEqual(scores);
  kept.forEach((vectors, at) => {
    const chance = 1 - normalCdf(((line[at] ?? 0) - far) / spread);
    const deviations = Math.log(chance * 750_000 * vectors);
    expect(Math.abs(deviations)).toBeLessThan(0.2);
  });
});

test('the moment runs where the sum is over half of its peak', () => {
  const [sums = [], half = []] = chartOf(PAGE, 'moment-windows');
  expect(half.every((line) => line === Math.max(...sums) / 2)).toBe(true);
  const inside = sums.flatMap((sum, at) => (sum > (half[at] ?? 0) ? [4 * at] : []));
  const [from, to] = [Math.min(...inside), Math.max(...inside) + 4];
  const [begins, ends] = [40, 64];
  const shared = Math.min(to, ends) - Math.max(from, begins);
  const overlap = shared / (Math.max(to, ends) - Math.min(from, begins));
  expect(
    missingFrom(PAGE, [
      `It says ${from} to ${to} s; a judge says ${begins} to ${ends} s.`,
      overlap.toFixed(2),
    ]),
  ).toEqual([]);
});
