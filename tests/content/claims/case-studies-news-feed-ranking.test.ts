import {expect, test} from 'vitest';
import estimate from '../../../docs/case-studies/news-feed-ranking/estimate';
import {numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'case-studies/news-feed-ranking';
const value = numbersOf(estimate);

test('the influence of every head, in hundredths of a like', () => {
  const spreads = ['like', 'comment', 'answered', 'share', 'hide', 'report', 'worth'].map((head) =>
    value(`${head}Spread`),
  );
  const prices = (...weights: number[]) =>
    weights.map((weight, at) => rounded(100 * weight * (spreads[at] ?? NaN), 1));
  const now = ['comment', 'answered', 'share', 'hide', 'report', 'worth'].map(value);
  expect(chartOf(PAGE, 'influence-bars')).toEqual([
    prices(1, ...now),
    prices(1, value('oldComment'), 0, value('oldShare'), value('oldHide'), 0, 0),
  ]);
});

test('the bytes that move for so many eligible posts', () => {
  const perPost = value('movedAll') / value('eligible') / 1e9;
  const posts = [150, 500, 1500, 5000, 15_000];
  const moved = (most: number) => posts.map((count) => rounded(Math.min(count, most) * perPost));
  expect(chartOf(PAGE, 'bytes-moved')).toEqual([moved(Infinity), moved(value('passedLight'))]);
});
