import {describe, expect, it} from 'vitest';
import {mixedVersions, ORDERS, SHARES, WORLD} from './mixedVersions';
import {seededRandom} from './random';
import {rotation} from './rotation';

const inputs = {share: 0.5, oldNoise: 0.5, order: ORDERS.random};

describe('rotation', () => {
  it('keeps lengths and angles', () => {
    const rows = rotation(seededRandom(4), 5);
    for (let one = 0; one < 5; one += 1)
      for (let other = 0; other < 5; other += 1) {
        const product = Array.from(
          {length: 5},
          (_, axis) => (rows[one * 5 + axis] ?? 0) * (rows[other * 5 + axis] ?? 0),
        ).reduce((sum, part) => sum + part, 0);
        expect(product).toBeCloseTo(one === other ? 1 : 0, 10);
      }
  });
});

describe('mixedVersions', () => {
  const {along, here} = mixedVersions(inputs);

  it('finds no more than chance with new queries on vectors of another training', () => {
    expect(along[0]?.mixed).toBeLessThan(3 * (WORLD.shown / WORLD.images));
  });

  it('ends where the new pair is', () => {
    expect(along.at(-1)?.mixed).toBe(along.at(-1)?.pair);
    expect(along.at(-1)?.mixed).toBeGreaterThan((along[0]?.pair ?? 1) + 0.1);
  });

  it('finds in a mixed index about the share that is encoded again', () => {
    const end = along.at(-1)?.mixed ?? 0;
    SHARES.forEach((share, at) =>
      expect(Math.abs((along[at]?.mixed ?? 0) - share * end)).toBeLessThan(0.1),
    );
  });

  it('keeps the old pair as it was until the last image', () => {
    expect(new Set(along.slice(0, -1).map(({pair}) => pair)).size).toBe(1);
    expect(here.pair).toBe(along[0]?.pair);
  });

  it('never falls under the old pair if the training is compatible, and ends a little lower', () => {
    expect(along.every(({compatible}) => compatible > (along[0]?.pair ?? 1) - 0.02)).toBe(true);
    expect(along.at(-1)?.compatible).toBeLessThan(along.at(-1)?.pair ?? 0);
  });

  it('gains earlier when the most wanted kinds come first', () => {
    const wanted = mixedVersions({...inputs, order: ORDERS.wanted});
    expect(wanted.here.mixed).toBeGreaterThan(here.mixed + 0.1);
    expect(wanted.along.at(-1)).toEqual(along.at(-1));
  });
});
