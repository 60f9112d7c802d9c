/** Suggestions for misspelt names. */
import {nearest} from '../../src/domain/text/nearest';

/** ` (did you mean "x"?)` for the closest of `known`, or '' when none is close. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
