import {describe, expect, test} from 'vitest';
import {seededRandom} from '../../../src/domain/figures/random';
import {bestStrength, MEAN, rateError} from '../../../src/domain/figures/rateSmoothing';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/feature-engineering';
const text = textOf(PAGE);

test('one offer in three hundred truly reaches 12%', () => {
  const strength = 0.05 * 0.95 * 2500 - 1;
  const density = (p: number) =>
    p ** (strength * MEAN - 1) * (1 - p) ** (strength * (1 - MEAN) - 1);
  const points = Array.from({length: 20_000}, (_, at) => (at + 0.5) / 20_000);
  const sum = (of: number[]) => of.reduce((total, p) => total + density(p), 0);
  const oneIn = sum(points) / sum(points.filter((p) => p > 0.12));
  expect(Math.round(oneIn / 100)).toBe(3);
  expect(text).toContain('one offer in three hundred truly reaches 12% (if true rates spread by 2');
});

describe('windows', () => {
  const drift = 0.05;
  const error = (perDay: number, window: number) =>
    Math.hypot(1 / Math.sqrt(perDay * window), (drift * window) / 2);
  const worse = (perDay: number, window: number) =>
    error(perDay, window) / error(perDay, Math.cbrt(2 / (perDay * drift ** 2)));

  test('errors over the least error, along the windows of the chart', () => {
    const drawn = [100, 0.1].map((perDay) =>
      [0.5, 1, 2, 4, 7, 14, 20, 28].map((days) => Number(worse(perDay, days).toFixed(1))),
    );
    expect(chartOf(PAGE, 'window-error')).toEqual(drawn);
  });

  test('a compromise between a popular and a rare offer', () => {
    const five = Math.max(worse(100, 5), worse(0.1, 5)).toFixed(1);
    expect(Math.min(...[1.8, 2.2].map((days) => worse(100, days)))).toBeGreaterThan(1);
    expect(text).toContain(`five days makes both ${five} times worse`);
  });
});

test('what the figure shows of smoothing', () => {
  const few = {impressions: 50, spread: 0.02, gap: 0};
  const points = (strength: number, group = few) =>
    (100 * rateError(strength, group).both).toFixed(2);
  const best = bestStrength(few);
  expect(text).toContain(`the plain rate is off by ${points(0)} points`);
  expect(text).toContain(
    `a prior of ${best.toFixed(0)} impressions brings that to ${points(best)}`,
  );
  expect(text).toContain(
    `strength leaves ${points(best / 4)}, four times as much ${points(4 * best)}`,
  );
  const off = {...few, gap: 0.03};
  expect(text).toContain(
    `best strength falls to ${bestStrength(off).toFixed(0)}, and one of 1,000`,
  );
  expect(rateError(1000, off).both).toBeGreaterThan(rateError(0, off).both);
});

describe('target encoding of labels that mean nothing', () => {
  const [sellers, rows, strength] = [20_000, 4, 20];
  const random = seededRandom(3);
  const examples = Array.from({length: sellers}, () => {
    const labels = Array.from({length: rows}, () => Number(random() < MEAN));
    const clicks = labels.reduce((sum, one) => sum + one, 0);
    return labels.map((label) => ({
      label,
      full: (clicks + strength * MEAN) / (rows + strength),
      without: (clicks - label + strength * MEAN) / (rows - 1 + strength),
    }));
  }).flat();

  test('passes the shuffle test when each row is left out, and not otherwise', () => {
    const alone = auc(examples.map(({label, without}) => [label, without]));
    expect(text).toContain(`passes alone (AUC ${alone.toFixed(2)}, simulated on 20,000`);
    expect(auc(examples.map(({label, full}) => [label, full]))).toBeGreaterThan(0.9);
  });

  test('gives the label away beside the full sum', () => {
    const difference = ({full, without}: (typeof examples)[number]) =>
      full * (rows + strength) - without * (rows - 1 + strength);
    expect(auc(examples.map((one) => [one.label, difference(one)]))).toBe(1);
  });

  test('falls below one half with few sellers', () => {
    const [clicks, size] = [50, 1000];
    const few = [clicks - 10, clicks + 10].flatMap((own) =>
      Array.from({length: size}, (_, at) => {
        const label = Number(at < own);
        return [label, (own - label) / (size - 1)] as const;
      }),
    );
    expect(auc(few)).toBeLessThan(0.45);
    expect(text).toContain('with few sellers it even falls below');
  });
});

/** Area under the ROC curve of rows of label and value; ties count one half. */
function auc(rows: readonly (readonly [label: number, value: number])[]): number {
  const counts = new Map<number, [negatives: number, positives: number]>();
  for (const [label, value] of rows) {
    const key = Math.round(value * 1e9);
    const count = counts.get(key) ?? [0, 0];
    count[label === 1 ? 1 : 0] += 1;
    counts.set(key, count);
  }
  let [below, right, positives] = [0, 0, 0];
  for (const [, [no, yes]] of [...counts].sort(([a], [b]) => a - b)) {
    right += yes * (below + no / 2);
    below += no;
    positives += yes;
  }
  return right / (below * positives);
}
