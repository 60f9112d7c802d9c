import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {isCardBody} from './isCardBody';
import {outcomes, rated} from './schedule';
import {RATINGS, type CardBody, type Rating} from './types';
import {takeBack, withReview, type Done} from './undo';

const NOW = 1_767_225_600_000;
const DAY = 24 * 60 * 60 * 1000;
const ratings = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), {maxLength: 12});

/** Reviewed with each rating in turn, each time `late` days after it was due. */
const after = (given: readonly Rating[], late = 0): CardBody | undefined =>
  given.reduce<CardBody | undefined>(
    (body, rating) => rated(body, rating, (body?.state.dueAtMs ?? NOW) + late * DAY),
    undefined,
  );

describe('the schedule', () => {
  it('brings a new card back within minutes, and after days once it is known', () => {
    const first = rated(undefined, 3, NOW);
    expect(first.state).toMatchObject({phase: 'learning', dueAtMs: NOW + 600_000, reps: 1});
    const second = rated(first, 3, first.state.dueAtMs);
    expect(second.state.phase).toBe('review');
    expect(second.state.intervalDays).toBeGreaterThanOrEqual(1);
    expect(second.log.map(({rating}) => rating)).toEqual([3, 3]);
    expect(rated(undefined, 1, NOW).state.dueAtMs).toBe(NOW + 60_000);
  });

  it('forgets: again brings a known card back in ten minutes and counts the lapse', () => {
    const known = after([3, 3, 3])!;
    const lost = rated(known, 1, known.state.dueAtMs);
    expect(lost.state).toMatchObject({phase: 'relearning', lapses: 1, intervalDays: 0});
    expect(lost.state.dueAtMs - lost.state.lastAtMs).toBe(600_000);
  });

  it('never shrinks an interval on good, at the day or later, and stays within a year', () => {
    fc.assert(
      fc.property(ratings, fc.nat(40), (given, late) => {
        const body = after(given);
        fc.pre(body?.state.phase === 'review');
        const next = rated(body, 3, body!.state.dueAtMs + late * DAY);
        expect(next.state.intervalDays).toBeGreaterThanOrEqual(body!.state.intervalDays);
        expect(next.state.intervalDays).toBeLessThanOrEqual(365);
      }),
      {numRuns: 2000},
    );
  });

  it('a better rating never comes back earlier', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const body = after(given);
        const due = outcomes(body, body?.state.dueAtMs ?? NOW);
        const times = RATINGS.map((rating) => due[rating]);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
      }),
    );
  });

  it('gives records that the store reads, also after JSON and with a clock set back', () => {
    fc.assert(
      fc.property(ratings, fc.integer({min: -400, max: 400}), (given, late) => {
        const body = after(given, late);
        if (!body) return;
        expect(isCardBody(JSON.parse(JSON.stringify(body)))).toBe(true);
        expect(JSON.parse(JSON.stringify(body))).toEqual(body);
      }),
    );
  });
});

it('undo restores exactly, review by review', () => {
  const step = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom<Rating>(1, 2, 3, 4));
  fc.assert(
    fc.property(fc.array(step, {maxLength: 10}), (steps) => {
      const kept: (CardBody | undefined)[][] = [];
      const store = new Map<string, CardBody | undefined>();
      let done: Done[] = [];
      for (const [id, rating] of steps) {
        kept.push([store.get('a'), store.get('b')]);
        done = withReview(done, id, store.get(id));
        store.set(id, rated(store.get(id), rating, NOW + done.length * DAY));
      }
      for (const before of kept.reverse()) {
        const {last, rest} = takeBack(done);
        store.set(last!.id, last!.before);
        done = rest;
        expect([store.get('a'), store.get('b')]).toEqual(before);
      }
      expect(takeBack(done)).toEqual({last: undefined, rest: []});
    }),
  );
});
