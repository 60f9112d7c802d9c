/** Any body of a mock, for property tests. Few times and names, so that ties happen. */
import fc from 'fast-check';
import {union} from './mergeMocks';
import type {MockBody} from './types';

const atMs = fc.integer({min: 0, max: 3});
const name = fc.constantFrom('a', 'b', 'constructor', '__proto__');
const text = fc.constantFrom('', 'x', 'xy');
const entries = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.array(fc.tuple(name, entry), {maxLength: 4}).map((list) => Object.fromEntries(list));

export const anyMockBody: fc.Arbitrary<MockBody> = fc.record(
  {
    level: fc.constantFrom('mid', 'senior', 'staff'),
    lengthMinutes: fc.constantFrom(20, 35, 45, 60),
    role: fc.constantFrom('candidate', 'interviewer', 'partner'),
    startedAtMs: atMs,
    probes: fc.array(name, {maxLength: 2}),
    clock: fc.record({
      phase: name,
      spentMs: entries(atMs),
      isRunning: fc.boolean(),
      seenAtMs: atMs,
    }),
    notes: entries(fc.record({text, atMs})),
    asked: fc
      .array(
        fc.record(
          {text, found: name, atMs, takenBackAtMs: atMs},
          {requiredKeys: ['text', 'found', 'atMs']},
        ),
        {maxLength: 3},
      )
      .map((all) => union(all, [])),
    answers: entries(fc.record({text, atMs, shownAtMs: atMs})),
    scores: entries(fc.record({score: fc.constantFrom(0, 1, 2, 3, 4, null), atMs})),
    remarks: entries(fc.record({text, atMs})),
    endedAtMs: atMs,
    aloud: fc.record({isAloud: fc.boolean(), atMs}),
  },
  {
    requiredKeys: [
      ...(['level', 'lengthMinutes', 'role', 'startedAtMs', 'probes', 'clock'] as const),
      ...(['notes', 'asked', 'answers', 'scores', 'remarks'] as const),
    ],
  },
) as fc.Arbitrary<MockBody>;
