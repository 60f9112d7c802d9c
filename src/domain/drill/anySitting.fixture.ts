/** For the tests: any sitting of a drill. */
import fc from 'fast-check';
import {RESULTS} from './results';
import type {DrillBody, SittingAnswer} from './types';

const ids = ['a#one', 'a#two', 'b#one'];
// Few times, so that ties happen.
const atMs = fc.nat(2);

const answer: fc.Arbitrary<SittingAnswer> = fc.record(
  {result: fc.constantFrom(...RESULTS), atMs, isLeft: fc.constant(true as const)},
  {requiredKeys: ['result', 'atMs']},
);

export const anySitting: fc.Arbitrary<DrillBody> = fc.record({
  drill: fc.record({
    seed: fc.nat(1),
    questions: fc.shuffledSubarray(ids, {minLength: 1}),
  }),
  begunAtMs: atMs,
  answers: fc.dictionary(fc.constantFrom(...ids), answer, {noNullPrototype: true}),
});
