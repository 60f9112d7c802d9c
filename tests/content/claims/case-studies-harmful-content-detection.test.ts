import {expect, test} from 'vitest';
import estimate from '../../../docs/case-studies/harmful-content-detection/estimate';
import {numbersOf, rounded} from './computed';
import {chartOf} from './page';

test('the views still to come fall as the clock says', () => {
  const mean = numbersOf(estimate)('viewAge');
  const left = Array.from({length: 13}, (_, at) => rounded(100 * Math.exp((-2 * at) / mean), 1));
  expect(chartOf('case-studies/harmful-content-detection', 'harm-clock')).toEqual([left]);
});
