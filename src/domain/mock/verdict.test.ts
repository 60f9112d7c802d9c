import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LEVELS} from '../content/vocabulary';
import type {Score} from './types';
import {shownLevel, verdictOf, workOn, type Standing} from './verdict';

const weights = {heavy: 3, middle: 2, light: 1};
const ids = Object.keys(weights) as (keyof typeof weights)[];
const given = (...scores: Score[]) =>
  Object.fromEntries(ids.map((id, at) => [id, {score: scores[at] ?? null}]));
const rank: Record<Standing, number> = {'not-yet': 0, close: 1, shown: 2};
const score = fc.constantFrom<Score>(0, 1, 2, 3, 4, null);
const three = fc.tuple(score, score, score);

describe('the verdict', () => {
  it.each([
    [[2, 2, 2], 'mid'],
    [[3, 3, 3], 'senior'],
    [[4, 4, 4], 'staff'],
    [[3, 2, 2], 'senior'],
    [[1, 4, 4], 'mid'],
    [[0, 4, 4], undefined],
    [[2, 4, 4], 'senior'],
  ] as [Score[], string | undefined][])('of scores %j is %s', (scores, level) => {
    expect(shownLevel(verdictOf(weights, given(...scores)))).toBe(level);
  });

  it.each([
    [[4, null, null], {mean: 2, unjudged: 0, isOpen: false}, 'mid'],
    [[null, 4, 4], {mean: 2, isOpen: false}, undefined],
    [[null, null, null], {mean: 0, judged: 1, isOpen: false}, undefined],
    [[4, 4, null], {mean: 20 / 6, isOpen: false}, 'senior'],
  ] as [Score[], object, string | undefined][])(
    'counts what was not reached as 0: %j',
    (scores, expected, level) => {
      const verdict = verdictOf(weights, given(...scores));
      expect(verdict).toMatchObject(expected);
      expect(shownLevel(verdict)).toBe(level);
      const zeros = scores.map((one) => one ?? 0) as Score[];
      expect(verdict).toEqual(verdictOf(weights, given(...zeros)));
    },
  );

  it('leaves out what nobody judged, and stays open when too little was', () => {
    const verdict = verdictOf(weights, {heavy: {score: 4}});
    expect(verdict).toMatchObject({mean: 4, judged: 0.5, unjudged: 2, isOpen: true});
    expect(verdictOf(weights, {})).toMatchObject({mean: undefined, unjudged: 3, isOpen: true});
    expect(verdictOf({}, given(4, 4, 4))).toMatchObject({mean: undefined, isOpen: true});
  });

  it('never sinks when a score rises, and shows no level without those below it', () => {
    fc.assert(
      fc.property(three, fc.nat(2), (scores, at) => {
        const raised = scores.map((one, place) =>
          place === at && one !== 4 ? (((one ?? 0) + 1) as Score) : one,
        );
        const [before, after] = [scores, raised].map((all) => verdictOf(weights, given(...all)));
        for (const level of LEVELS)
          expect(rank[after!.levels[level]]).toBeGreaterThanOrEqual(rank[before!.levels[level]]);
        const ranks = LEVELS.map((level) => rank[before!.levels[level]]);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
    );
  });
});

describe('what to work on', () => {
  it('is what gains most: gap times weight', () => {
    expect(workOn(weights, given(2, 0, 0), 'senior')).toEqual(['middle', 'heavy']);
    expect(workOn(weights, given(3, 3, 2), 'senior')).toEqual(['light']);
  });

  it('begins with what was not reached', () => {
    expect(workOn(weights, given(4, 2, null), 'senior')).toEqual(['light', 'middle']);
    expect(workOn(weights, given(null, null, null), 'mid')).toEqual(['heavy', 'middle']);
  });

  it('looks at the next level when this one has no gap, and is nothing when all is there', () => {
    expect(workOn(weights, given(3, 4, 3), 'senior')).toEqual(['heavy', 'light']);
    expect(workOn(weights, given(4, 4, 4), 'mid')).toEqual([]);
  });

  it('names at most two, each of them judged and below the top', () => {
    fc.assert(
      fc.property(three, fc.constantFrom(...LEVELS), (scores, level) => {
        const all = given(...scores);
        const named = workOn(weights, all, level);
        expect(named.length).toBeLessThanOrEqual(2);
        for (const id of named) expect(all[id]!.score ?? 0).toBeLessThan(4);
      }),
    );
  });
});
