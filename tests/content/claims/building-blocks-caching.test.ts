import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/caching/estimate';
import {
  characteristicTime,
  expiringHitRate,
  idealHitRate,
  keyBands,
  lruHitRate,
} from '../../../src/domain/figures/cacheModels';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/caching';
const n = numbersOf(estimate);
const bands = keyBands(n('queries'), 1);
const minute = 60 * n('peak');

test('the hit rates that the estimate takes from the figure are those of its model', () => {
  expect(n('lruRate')).toBe(rounded(lruHitRate(bands, n('held')), 2));
  expect(n('minuteRate')).toBe(rounded(expiringHitRate(bands, minute), 2));
  expect(n('nightRate')).toBe(rounded(expiringHitRate(bands, minute / 10), 2));
  expect(n('regionRate')).toBe(rounded(expiringHitRate(bands, minute / 5), 2));
});

test('behind the lists a key is asked for as often as they miss it', () => {
  const missed = bands.map((band) => ({...band, share: band.share / (1 + band.share * minute)}));
  const all = missed.reduce((sum, {keys, share}) => sum + keys * share, 0);
  const asked = missed.map((band) => ({...band, share: band.share / all}));
  expect(n('behindRate')).toBe(rounded(lruHitRate(asked, n('held')), 2));
});

test('the characteristic time, and what LRU loses against the best choice', () => {
  const time = characteristicTime(bands, n('held'));
  const lost = 100 * (idealHitRate(bands, n('held')) - lruHitRate(bands, n('held')));
  expect([time / 1e6, lost, 100 * (bands[0]?.share ?? NaN)].map((value) => rounded(value))).toEqual(
    [4, 5, 6],
  );
  const said = [
    `$T$ is four million requests, ${(time / n('peak') / 60).toFixed(0)} minutes at peak`,
    'five points under the ideal',
    'Six in a hundred of them are the same text',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('half of the keys cost four points', () => {
  const [whole, half] = [n('held'), n('held') / 2].map((size) => idealHitRate(bands, size));
  expect(rounded(100 * ((whole ?? NaN) - (half ?? NaN)))).toBe(4);
  expect(missingFrom(PAGE, ['Halving a cache costs four points'])).toEqual([]);
});

test('the tail by hit rate is that of exponential misses', () => {
  const [drawn] = chartOf(PAGE, 'tail-by-hits');
  const tail = (hits: number) => n('hitTime') + n('work') * Math.log(100 * (1 - hits));
  const rates = [0, 0.5, 0.7, 0.81, 0.9, 0.95, 0.98, 0.99];
  expect(drawn).toEqual(rates.map((hits) => rounded(tail(hits), 1)));
});
