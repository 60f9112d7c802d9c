import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/feature-stores/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/feature-stores';
const n = numbersOf(estimate);

test('requests that meet at least one slow shard', () => {
  const waiting = [1, 5, 10, 20, 50, 100].map((shards) => 100 * (1 - 0.99 ** shards));
  const [drawn] = chartOf(PAGE, 'fan-out');
  expect(drawn).toEqual(waiting.map((percent) => rounded(percent, 1)));
});

test('nodes bound by memory answer forty times their reads', () => {
  expect((n('packedNodes') * n('nodeKeys')) / n('userReads')).toBe(40);
  expect(missingFrom(PAGE, ['would answer forty times their'])).toEqual([]);
});

test('a decayed counter, step by step and as a sum over its events', () => {
  const [decay, events, now] = [7, [0, 2, 3, 7], 7];
  let [counter, last] = [0, 0];
  for (const event of events) {
    counter = counter * Math.exp(-(event - last) / decay) + 1;
    last = event;
  }
  const sum = events.reduce((total, event) => total + Math.exp(-(now - event) / decay), 0);
  expect(counter).toBeCloseTo(sum, 12);
  expect(missingFrom(PAGE, [`count $e^{-1}+1=${(Math.exp(-1) + 1).toFixed(2)}$`])).toEqual([]);
});
