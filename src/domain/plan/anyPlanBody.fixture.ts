/** For the tests: any stored plan. */
import fc from 'fast-check';
import {addDays} from './day';
import {anySettings, smallCatalogue} from './plan.fixture';
import {ITEM_KINDS, type PlanBody} from './types';

const day = fc.nat(3).map((count) => addDays('2027-01-04', count));
const page = fc.constantFrom('a', 'b', 'constructor', '__proto__');

export const anyPlanBody: fc.Arbitrary<PlanBody> = fc.record({
  settings: anySettings(smallCatalogue.pages),
  items: fc.array(
    fc.record({
      ...{day, page, kind: fc.constantFrom(...ITEM_KINDS)},
      ...{minutes: fc.nat(90), turn: fc.integer({min: 1, max: 3})},
    }),
    {maxLength: 4},
  ),
  leftOut: fc.array(page),
  done: fc
    .array(fc.tuple(fc.constantFrom('read:a:1', 'quiz:b:1', '__proto__'), day))
    .map((days) => Object.fromEntries(days)),
  // Few times, so that ties happen.
  madeAtMs: fc.nat(2),
});
