/** For the tests: any group. */
import fc from 'fast-check';
import {LEVELS} from '../content/vocabulary';
import {addDays} from '../plan/day';
import type {GroupBody, GroupSettings} from './types';

const NAMES = ['Ada', 'Bo', 'Chi', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'];
const CASES = ['case-studies/a', 'case-studies/b', 'case-studies/c', 'case-studies/d'];
const day = fc.nat(3).map((count) => addDays('2027-01-04', count));
const count = fc.nat(3);

const anyAgreed = fc.record({
  names: fc.integer({min: 2, max: 8}).map((people) => NAMES.slice(0, people)),
  start: fc.nat(1500).map((days) => addDays('2024-01-01', days)),
  weeks: fc.integer({min: 1, max: 26}),
  meetingMinutes: fc.integer({min: 40, max: 240}),
  cases: fc.subarray(CASES, {minLength: 1}),
});

/** With a level, or from before there was one. */
export const anyGroup: fc.Arbitrary<GroupSettings> = fc
  .tuple(anyAgreed, fc.option(fc.constantFrom(...LEVELS), {nil: undefined}))
  .map(([agreed, level]) => (level ? {...agreed, level} : agreed));

const counts = fc
  .record(
    {
      ...{answered: count, right: count, ticked: count, recalled: count},
      ...{mocks: fc.integer({min: 1, max: 2}), isRead: fc.constant(true as const)},
    },
    {requiredKeys: ['answered', 'right', 'ticked', 'recalled']},
  )
  .map((one) => ({...one, right: Math.min(one.right, one.answered)}));

export const anyGroupBody: fc.Arbitrary<GroupBody> = fc.record({
  settings: anyGroup,
  progress: fc.dictionary(
    fc.constantFrom('Ada', 'Bo'),
    fc.record({
      day,
      pages: fc.dictionary(fc.constantFrom('p', 'q'), counts, {noNullPrototype: true}),
    }),
    {noNullPrototype: true},
  ),
  // Few times, so that ties happen.
  madeAtMs: fc.nat(2),
});
