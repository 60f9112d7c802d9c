import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/choosing-a-model/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/choosing-a-model';
const n = numbersOf(estimate);

test('the bars are powers of ten of the work that the estimate computes', () => {
  const [bars, line] = chartOf(PAGE, 'candidate-work');
  const linear = 2 * 50;
  const history = n('historyWork') / n('candidates');
  const works = [
    linear,
    n('dotWork'),
    n('treeEquivalent'),
    n('denseWork'),
    history,
    n('readerWork'),
  ];
  expect(bars).toEqual(works.map((work) => rounded(Math.log10(work), 1)));
  expect(new Set(line)).toEqual(new Set([rounded(Math.log10(n('perCandidate')), 1)]));
});

test('labels per id, unseen items and the mixture by formula', () => {
  const error = (labels: number) => Math.sqrt(0.99 / (0.01 * labels));
  expect([error(99), error(396)]).toEqual([1, 0.5]);
  const said = [
    `at 10% a day and a week, ${(100 * (1 - 0.9 ** 7)).toFixed(0)}%`,
    `0.08\\cdot0.85=${(0.92 * 1.01 + 0.08 * 0.85).toFixed(3)}$`,
    `500 × 8 steps are ${rounded(n('trees') * n('depth') * n('stepTime') * 1e3)} µs`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
