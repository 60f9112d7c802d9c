import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/data-ingestion/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/data-ingestion';
const n = numbersOf(estimate);

test('the bars are the events that come later than allowed', () => {
  const [drawn] = chartOf(PAGE, 'allowed-lateness');
  const late = (minutes: number) =>
    n('onlineShare') * Math.exp((-60 * minutes) / 5) +
    (1 - n('onlineShare')) * Math.exp(-minutes / n('offlineMinutes'));
  expect(late(5)).toBeCloseTo(n('late5'), 12);
  const allowed = [0.5, 1, 5, 15, 30, 60, 120];
  expect(drawn).toEqual(allowed.map((minutes) => rounded(100 * late(minutes), 2)));
});

test('formulas show the numbers of the estimate', () => {
  const drain = (load: number) => (n('outageHours') * load) / (1 - load);
  const bytes = rounded(n('peakBytes') / 1e6);
  const said = [
    `\\frac{${bytes} \\cdot ${n('headroom')}}{${n('partitionRate') / 1e6}} \\approx ${n('partitions')}`,
    `at 90% it would need ${rounded(drain(0.9))}.`,
    `${bytes} MB/s at peak`,
    `Log, ${n('partitions')} partitions`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
