/** Any body of a reading, for property tests. Few times, so that ties happen. */
import fc from 'fast-check';
import type {ReadingBody} from './types';

const atMs = fc.integer({min: 0, max: 2});

export const anyReadingBody: fc.Arbitrary<ReadingBody> = fc.record(
  {
    stays: fc
      .array(fc.tuple(fc.constantFrom('', 'how', 'cost', 'constructor', '__proto__'), atMs))
      .map((stays) => Object.fromEntries(stays)),
    mark: fc.record({isRead: fc.boolean(), atMs}),
  },
  {requiredKeys: ['stays']},
);
