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

  it('leaves out what was not reached, and stays open when too little was judged', () => {
    const verdict = verdictOf(weights, given(4, null, null));
    expect(verdict).toMatchObject({mean: 4, judged: 0.5, isOpen: true});
    expect(verdictOf(weights, {})).toMatchObject({mean: undefined, judged: 0, isOpen: true});
    expect(verdictOf({}, given(4, 4, 4))).toMatchObject({mean: undefined, isOpen: true});
  });

  it('never sinks when a score rises, and shows no level without those below it', () => {
    fc.assert(
      fc.property(three, fc.nat(2), (scores, at) => {
        const raised = scores.map((one, place) =>
          place === at && one !== null && one < 4 ? ((one + 1) as Score) : one,
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
        for (const id of named) expect(all[id]!.score).toBeLessThan(4);
      }),
    );
  });
});
