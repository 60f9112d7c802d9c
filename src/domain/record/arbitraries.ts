/** For the tests: any record of any kind. */
import fc from 'fast-check';
import {anySitting} from '../drill/anySitting.fixture';
import {anyMockBody} from '../mock/anyMock.fixture';
import {anyGroupBody} from '../group/group.fixture';
import {anyPlanBody} from '../plan/anyPlanBody.fixture';
import {anyReadingBody} from '../reading/anyReading.fixture';
import {anyCardBody} from '../review/anyCard.fixture';
import type {Bodies, LearnerRecord, RecordKind} from './types';

const timeMs = fc.integer({min: 0, max: 2 ** 42});
const itemId = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__');

const bodies: {readonly [K in RecordKind]: fc.Arbitrary<Bodies[K]>} = {
  checklist: fc
    .array(fc.tuple(itemId, timeMs))
    .map((ticks) => ({ticked: Object.fromEntries(ticks)})),
  quiz: fc.record({
    answer: fc.oneof(fc.array(itemId), fc.integer()),
    // Few times, so that ties happen.
    atMs: fc.integer({min: 0, max: 2}),
    correct: fc.boolean(),
  }),
  recall: fc.record({
    atMs: fc.integer({min: 0, max: 2}),
    asked: fc.integer({min: 3, max: 4}),
    named: fc.integer({min: 0, max: 3}),
    missed: fc.array(itemId),
    streak: fc.integer({min: 0, max: 2}),
  }),
  mock: anyMockBody,
  plan: anyPlanBody,
  group: anyGroupBody,
  card: anyCardBody,
  reading: anyReadingBody,
  // Few times and texts, so that ties happen.
  attempt: fc.record({text: itemId, atMs: fc.integer({min: 0, max: 2})}),
  drill: anySitting,
  pace: fc.record({newADay: fc.nat(2), atMs: fc.nat(2)}),
  meta: fc.record({lastExportAtMs: timeMs, persistenceAskedAtMs: timeMs}, {requiredKeys: []}),
};

export function anyRecord<K extends RecordKind>(
  kind: K,
  id: fc.Arbitrary<string> = fc.constant('page#id'),
): fc.Arbitrary<LearnerRecord<K>> {
  return fc.record({
    kind: fc.constant(kind),
    id,
    version: fc.constant(1),
    updatedAtMs: timeMs,
    body: bodies[kind],
  }) as unknown as fc.Arbitrary<LearnerRecord<K>>;
}
