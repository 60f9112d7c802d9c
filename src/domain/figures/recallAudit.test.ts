import {describe, expect, it} from 'vitest';

import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';
import {CITY, looksAt} from './auditedCity';
import {chapman, oneLook, twoLooks, wilson} from './missEstimates';
import {count, missedShare, recallAudit} from './recallAudit';

const all = [CITY.scenes];

describe('the estimates', () => {
  it('agree with sums by hand', () => {
    expect(chapman(90, 84, 63).count).toBeCloseTo((91 * 85) / 64 - 1, 12);
    expect(chapman(90, 84, 63).variance).toBeCloseTo((91 * 85 * 27 * 21) / (64 ** 2 * 65), 9);
    const [low, high] = wilson(0.1, 100);
    expect(low).toBeCloseTo(0.05523, 4);
    expect(high).toBeCloseTo(0.17437, 4);
    expect(wilson(0, 1000)[1]).toBeCloseTo(3.8416 / 1003.8416, 6);
  });

  it('bound what was never seen by three', () => {
    const tally = {faces: 1000, blurred: 1000, found: 950, first: 0, second: 0, both: 0};
    const squares = {missed: 0, mixed: 0, found: 2000};
    expect(twoLooks({...tally, squares})).toEqual({miss: 0, low: 0, high: 3 / 1003});
    expect(oneLook({...tally, squares}).high).toBeCloseTo(3.8416 / 953.8416, 6);
  });
});

describe('recallAudit', () => {
  it.each([0, 0.5])('makes faces that are found as often as it says (alike %d)', (alike) => {
    const looks = looksAt(alike);
    const found = (who: Uint8Array) => who.reduce((sum, one) => sum + one, 0) / who.length;
    expect(looks.scene.length / CITY.scenes).toBeCloseTo(CITY.facesPerScene, 1);
    expect(found(looks.first)).toBeCloseTo(CITY.annotatorRecall, 2);
    expect(found(looks.second)).toBeCloseTo(CITY.annotatorRecall, 2);
    for (const threshold of [0.02, 0.1, 0.5]) {
      const [tally] = count(looks, threshold, all);
      const missed = 1 - (tally?.blurred ?? 0) / (tally?.faces ?? 1);
      const error = Math.sqrt(missedShare(threshold) / looks.scene.length);
      expect(Math.abs(missed - missedShare(threshold))).toBeLessThan(4 * error);
    }
  });

  it('lets both audits tell the truth when all miss on their own', () => {
    const {truth, one, two} = recallAudit({threshold: 0.05, audit: CITY.scenes, alike: 0}).here;
    for (const {low, high} of [one, two]) {
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
    }
  });

  it.each([0.01, 0.05, 0.2])(
    'is too kind when they miss alike, one more than two (at %d)',
    (threshold) => {
      const {truth, one, two} = recallAudit({threshold, audit: CITY.scenes, alike: 0.5}).here;
      expect(one.miss).toBeLessThan(two.miss);
      expect(two.miss).toBeLessThan(truth);
      expect(one.high).toBeLessThan(truth);
    },
  );

  it('has intervals that hold the truth in about 95 of 100 audits', () => {
    const looks = looksAt(0);
    const threshold = 0.05;
    const [truth, size] = [missedShare(threshold), 250];
    const ends = Array.from({length: CITY.scenes / size}, (_, at) => (at + 1) * size);
    const cumulated = count(looks, threshold, ends);
    const holds = {one: 0, two: 0};
    cumulated.forEach((tally, at) => {
      const before = cumulated[at - 1];
      const minus = (a: number, b?: number) => a - (b ?? 0);
      const own = {
        faces: minus(tally.faces, before?.faces),
        blurred: minus(tally.blurred, before?.blurred),
        found: minus(tally.found, before?.found),
        first: minus(tally.first, before?.first),
        second: minus(tally.second, before?.second),
        both: minus(tally.both, before?.both),
        squares: {
          missed: minus(tally.squares.missed, before?.squares.missed),
          mixed: minus(tally.squares.mixed, before?.squares.mixed),
          found: minus(tally.squares.found, before?.squares.found),
        },
      };
      const inside = ({low, high}: {low: number; high: number}) =>
        low <= truth && truth <= high ? 1 : 0;
      holds.one += inside(oneLook(own));
      holds.two += inside(twoLooks(own));
    });
    expect(holds.one / ends.length).toBeGreaterThan(0.88);
    expect(holds.two / ends.length).toBeGreaterThan(0.88);
  });

  it('blurs more that is no face the lower the threshold', () => {
    const at = (threshold: number) => recallAudit({threshold, audit: 200, alike: 0.5}).here;
    // 30 boxes with log-odds from a normal of mean −7 and spread 2: 30 Φ((−7 + 4.595) / 2) = 3.44 pass 1%.
    expect(at(0.01).wrongBlurs).toBeCloseTo(3.44, 0);
    expect(at(0.001).wrongBlurs).toBeGreaterThan(4 * at(0.01).wrongBlurs);
    expect(at(0.001).wrongArea).toBeLessThan(0.002);
  });

  it('draws in time', () => {
    const draw = (run: number) =>
      recallAudit({threshold: 0.01 * (run + 1), audit: 4000, alike: 0.5});
    expect(fastestMs(cpuMs, draw)).toBeLessThan(MOST_MS);
  });
});
