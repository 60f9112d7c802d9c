/** Any body of a card, for property tests. Few times, so that ties happen. */
import fc from 'fast-check';
import {union} from './mergeCards';
import type {CardBody} from './types';

const atMs = fc.integer({min: 0, max: 3});

export const anyCardBody: fc.Arbitrary<CardBody> = fc.record({
  state: fc.record({
    ...{dueAtMs: atMs, lastAtMs: atMs, step: fc.nat(2), intervalDays: fc.nat(3)},
    ...{stability: fc.constantFrom(0.5, 3), difficulty: fc.constantFrom(1, 7.5)},
    phase: fc.constantFrom('learning', 'review', 'relearning'),
    ...{reps: fc.nat(3), lapses: fc.nat(2)},
  }),
  log: fc
    .array(fc.record({atMs, rating: fc.constantFrom(1, 2, 3, 4), intervalDays: fc.nat(2)}), {
      maxLength: 3,
    })
    .map((log) => union(log, [])),
}) as fc.Arbitrary<CardBody>;
