import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/batch-and-online-inference/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/batch-and-online-inference';
const n = numbersOf(estimate);

/** Share of one part's worth that is left when a run every `every` hours is first read `delay` hours old. */
const left = (every: number, delay: number, life: number) =>
  Math.exp(-delay / life) * (life / every) * (1 - Math.exp(-every / life));

const worth = (every: number, delay: number) =>
  100 *
  (n('slowPart') * left(every, delay, n('slowLife')) +
    (1 - n('slowPart')) * left(every, delay, n('sessionLife')));

test('the bars of worth are the formula of the page, by the time between two runs', () => {
  const [bars, line] = chartOf(PAGE, 'worth-by-way');
  const runs = [worth(24, n('nightDelay')), ...[12, 6, 3, 1].map((t) => worth(t, n('hourDelay')))];
  const ways = [...runs, 100 * n('eventShare'), 100 * n('liveShare')];
  expect(bars).toEqual(ways.map((value) => rounded(value, 1)));
  expect(new Set(line)).toEqual(new Set([100 * n('slowPart')]));
});

test('the step from nightly to 12 hours has two causes', () => {
  const all = worth(12, n('hourDelay')) - worth(24, n('nightDelay'));
  const fresher = worth(24, n('hourDelay')) - worth(24, n('nightDelay'));
  expect([all, fresher].map((points) => rounded(points))).toEqual([9, 3]);
  const said = 'of the nine points between nightly and 12 hours, three come';
  expect(missingFrom(PAGE, [said])).toEqual([]);
});

test('formulas show the numbers of the estimate', () => {
  const [job, live] = [n('batchMillion').toFixed(2), n('liveMillion').toFixed(2)];
  const said = [
    `\\frac{${job}}{${live}} = ${(100 * n('evenUse')).toFixed(0)}\\%`,
    `$u$ is 0.4 / 24 = ${(100 * n('hourUse')).toFixed(1)}%`,
    `\\approx ${n('bestPeriod').toFixed(1)} \\text{ hours}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
