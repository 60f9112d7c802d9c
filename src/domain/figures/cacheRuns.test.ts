import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  drawRequests,
  runAdmitting,
  runExpiring,
  runLru,
  zipfRank,
  type Requests,
} from './cacheRuns';
import {seededRandom} from './random';

const requestsOf = (keys: number[]): Requests => ({
  keys: Int32Array.from(keys),
  distinct: Math.max(-1, ...keys) + 1,
});

/** The same cache as a plain list, the key used last at its end. */
function plainLru(keys: number[], size: number): number {
  let list: number[] = [];
  const hits = keys.map((key) => {
    const hit = list.includes(key);
    list = [...list.filter((held) => held !== key), key].slice(-size);
    return hit;
  });
  const counted = hits.slice(Math.floor(keys.length / 2));
  return counted.filter(Boolean).length / counted.length;
}

describe('zipfRank', () => {
  it.each([0.5, 1, 1.4])('draws ranks as often as Zipf says, exponent %d', (exponent) => {
    const draw = zipfRank(50, exponent, seededRandom(1));
    const counts = new Float64Array(51);
    const draws = 200_000;
    for (let at = 0; at < draws; at += 1) {
      const rank = draw();
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    const weights = Array.from({length: 50}, (_, at) => (at + 1) ** -exponent);
    const sum = weights.reduce((a, b) => a + b, 0);
    const chiSquare = weights.reduce((total, weight, at) => {
      const expected = (draws * weight) / sum;
      return total + ((counts[at + 1] ?? 0) - expected) ** 2 / expected;
    }, 0);
    // 49 degrees of freedom: above 85 in one case of a thousand.
    expect(chiSquare).toBeLessThan(85);
  });

  it('reaches ranks of a huge catalogue', () => {
    const {keys, distinct} = drawRequests(1e8, 0.6, 1000, seededRandom(2));
    expect(distinct).toBeGreaterThan(900);
    expect(Math.max(...keys)).toBe(distinct - 1);
  });
});

describe('runLru', () => {
  it('hits as a plain list does', () => {
    const keys = fc.array(fc.integer({min: 0, max: 8}), {minLength: 2, maxLength: 80});
    fc.assert(
      fc.property(keys, fc.integer({min: 1, max: 10}), (list, size) => {
        expect(runLru(requestsOf(list), size)).toBe(plainLru(list, size));
      }),
    );
  });

  it('follows a run worked by hand', () => {
    // Size 2, counted from the fifth request: 0 hit, 2 miss (puts out 1), 1 miss, 0 miss.
    expect(runLru(requestsOf([0, 1, 0, 1, 0, 2, 1, 0]), 2)).toBe(1 / 4);
  });
});

describe('runAdmitting', () => {
  it('keeps the frequent keys where LRU loses them to keys that come once', () => {
    const list = Array.from({length: 400}, (_, at) => (at % 4 < 2 ? at % 2 : at + 2));
    expect(runLru(requestsOf(list), 2)).toBe(0);
    expect(runAdmitting(requestsOf(list), 2)).toBe(0.5);
  });
});

describe('runExpiring', () => {
  it('misses once for each lifetime when one key is asked for all the time', () => {
    const one = requestsOf(Array.from({length: 1000}, () => 0));
    expect(runExpiring(one, 10)).toBe(0.9);
    expect(runExpiring(one, 1)).toBe(0);
  });
});
