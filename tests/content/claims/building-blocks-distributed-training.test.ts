import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/distributed-training/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/distributed-training';
const n = numbersOf(estimate);

test('the step with four buckets is laid out as it is computed', () => {
  const [forward, bucket] = [n('computeTime') / 3, n('computeTime') / 6];
  const ring = n('ringTime') / 4 + 2 * (n('workers') - 1) * n('hop') * 1e3;
  const ready = [0, 1, 2, 3, 4].map((filled) => forward + filled * bucket);
  const rings = [0, 1, 2, 3, 4].map((sent) => (ready[1] ?? NaN) + sent * ring);
  const bars = (times: number[]) =>
    times.slice(1).map((end, at) => `${rounded(times[at] ?? NaN)}, ${rounded(end)}`);
  const drawn = (tag: string) =>
    [...textOf(PAGE).matchAll(new RegExp(`${tag}\\d?, (\\d+, \\d+)`, 'g'))].map(([, bar]) => bar);
  expect(drawn(':r')).toEqual(bars(rings));
  expect(drawn(':active, b')).toEqual(bars(ready));
  expect(drawn(':done, f')).toEqual([`0, ${rounded(forward)}`]);
  expect(drawn(':crit, w')).toEqual([`${rounded(n('computeTime'))}, ${rounded(rings[4] ?? NaN)}`]);
  const exposed = (rings[4] ?? NaN) - n('computeTime');
  const said = [
    `fills a bucket every ${bucket.toFixed(1)} ms`,
    `The ring needs ${ring.toFixed(1)} ms for each`,
    `so ${exposed.toFixed(0)} ms of waiting are exposed, instead of ${n('ringTime').toFixed(0)}`,
    `${(n('ringBusy') - n('exposed')).toFixed(0)} ms of it hidden behind the backward pass; ${n('ringBusy').toFixed(0)} ms`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the bars of memory are those of the estimate, in GB', () => {
  const [bars] = chartOf(PAGE, 'memory-per-card');
  const names = ['replicated', 'optimizerSharded', 'gradientsSharded', 'allSharded'];
  expect(bars).toEqual(names.map((name) => n(name) / 1e9));
});

test('the fault in the drawing repeats what an hour of steps leaves', () => {
  const step = (n('computeTime') + n('exposed')) / 1e3;
  expect(Math.round(3600 / step / 1e3)).toBeCloseTo(73, -1);
  const repeated = 90_412 - 72_000;
  expect(
    missingFrom(PAGE, [
      `${repeated.toLocaleString('en')} steps, about ${((repeated * step) / 60).toFixed(0)} minutes`,
    ]),
  ).toEqual([]);
});
