import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/embeddings/estimate';
import {sharedShare} from '../../../src/domain/figures/hashing';
import {numbersOf} from './computed';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/embeddings';
const text = textOf(PAGE);
const n = numbersOf(estimate);

test('bytes of a row by use, and what rows per candidate would move', () => {
  const uses = ['adamRow', 'rowwiseRow', 'sgdRow', 'servedRow', 'smallRow'];
  expect(chartOf(PAGE, 'row-bytes')).toEqual([uses.map(n)]);
  const gigabits = Math.floor((8 * n('candidateTraffic')) / 1e9);
  expect(text).toContain(`of candidate rows is over ${gigabits} Gbit/s`);
});

test('shares of hashed ids that meet another one', () => {
  const [wide, middle, narrow, single] = [2e8, 4e8, 8e8, 1.6e9].map(
    (rows) => `${Math.round(100 * sharedShare(4e8, rows))}%`,
  );
  expect(text).toContain(`400 million ids into as many rows and ${middle} share one`);
  expect(text).toContain(`${wide}, ${middle} and ${narrow} of ids share`);
  expect(text).toContain(`1.6 billion rows of 16, and ${single}`);
});

test('one gradient step by hand', () => {
  const [u, v] = [
    [0.5, -0.2],
    [0.1, 0.4],
  ] as const;
  const score = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one, at) => sum + one * (b[at] ?? NaN), 0);
  const q = 1 / (1 + Math.exp(-score(u, v)));
  const step = 0.1 * (1 - q);
  const item = v.map((one, at) => one + step * (u[at] ?? NaN));
  const user = u.map((one, at) => one + step * (v[at] ?? NaN));
  const [itemText, userText] = [item, user].map((row) =>
    row.map((one) => one.toFixed(4)).join(',\\,'),
  );
  expect(text).toContain(`\\sigma(-0.03)=${q.toFixed(4)}`);
  expect(text).toContain(`u=(${itemText})`);
  expect(text).toContain(`v=(${userText})`);
  expect(text).toContain(`The score is now −${Math.abs(score(user, item)).toFixed(3)}`);
});
