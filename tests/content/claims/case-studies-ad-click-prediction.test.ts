import {expect, test} from 'vitest';
import estimate from '../../../docs/case-studies/ad-click-prediction/estimate';
import {numbersOf, rounded} from './computed';
import {chartOf} from './page';

const DAY = 86_400;

test('the share of purchases known after each of thirty days', () => {
  const value = numbersOf(estimate);
  const soon = value('soonShare');
  const known = Array.from({length: 30}, (_, at) => {
    const time = (at + 1) * DAY;
    const missing =
      soon * Math.exp(-time / value('soonDelay')) +
      (1 - soon) * Math.exp(-time / value('lateDelay'));
    return rounded(100 * (1 - missing), 1);
  });
  expect(chartOf('case-studies/ad-click-prediction', 'late-labels')).toEqual([known]);
});
