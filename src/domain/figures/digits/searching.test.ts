import {describe, expect, it} from 'vitest';
import {distance, nearest} from '../vectors';
import {HELD_OUT_IMAGES} from './heldOutImages';
import {PIXELS, readImages} from './images';
import {KEPT_SEARCHES} from './keptSearches';
import {LEARNING_IMAGES} from './learningImages';
import {QUERY_IMAGES} from './queryImages';
import {LISTS, NEIGHBOURS, QUERY_STEP, readLists, searchOnce} from './searching';
import {digitVectors, KINDS} from './vectors';

const learning = readImages(LEARNING_IMAGES);
const asked = readImages(QUERY_IMAGES);

describe('the queries', () => {
  it('are every eighth held-out image', () => {
    const heldOut = readImages(HELD_OUT_IMAGES);
    expect(asked.count).toBe(heldOut.count / QUERY_STEP);
    const second = heldOut.inputs.subarray(QUERY_STEP * PIXELS, (QUERY_STEP + 1) * PIXELS);
    expect(asked.inputs.subarray(PIXELS, 2 * PIXELS)).toEqual(second);
    expect(asked.labels[1]).toBe(heldOut.labels[QUERY_STEP]);
  });
});

describe.each(Object.entries(KINDS))('vectors of %s', (name, kind) => {
  const [base, queries] = [digitVectors(kind, learning), digitVectors(kind, asked)];
  const kept = KEPT_SEARCHES[kind];

  it('have length one', () => {
    expect(base.dim).toBe(name === 'pixels' ? 64 : 32);
    const origin = {values: new Float64Array(base.dim), count: 1, dim: base.dim};
    for (const at of [0, 7, 1156]) expect(distance(base, at, origin, 0)).toBeCloseTo(1, 12);
  });

  it('have mostly neighbours of their own digit', () => {
    const own = Array.from({length: asked.count}, (_, query) =>
      nearest(base, queries, query, NEIGHBOURS).filter(
        (at) => learning.labels[at] === asked.labels[query],
      ),
    ).flat();
    expect(own.length / (asked.count * NEIGHBOURS)).toBeGreaterThan(0.85);
  });

  it('are searched again as it is kept', () => {
    expect(searchOnce(base, queries)).toEqual(kept);
  });

  it('lie in as many lists as were asked for, none of them empty', () => {
    kept?.lists.forEach((packed, at) => {
      const lists = readLists(packed);
      expect(lists).toHaveLength(base.count);
      expect(new Set(lists).size).toBe(LISTS[at]);
    });
  });
});
