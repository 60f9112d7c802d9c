/** A drill and what came of it as a link carries them: ids and numbers. */
import type {SharedDrill} from '../share/types';
import {RESULTS} from './results';
import type {Drill, DrillResult} from './types';

/** @param results in the order of the questions; left out for a drill that is only passed on */
export function sharedDrill(
  {seed, questions}: Drill,
  results?: readonly DrillResult[],
): SharedDrill {
  const numbers = results?.map((result) => RESULTS.indexOf(result));
  return {kind: 'drill', seed, questions, ...(numbers ? {results: numbers} : {})};
}

export function drillIn({seed, questions}: SharedDrill): Drill {
  return {seed, questions};
}

/** Undefined when the link carries no results. */
export function resultsIn({results}: SharedDrill): DrillResult[] | undefined {
  return results?.map((number) => RESULTS[number] ?? 'open');
}

/** Whether two have answered the same questions in the same order. */
export function isSameDrill(a: Drill, b: Drill): boolean {
  return a.seed === b.seed && a.questions.join(' ') === b.questions.join(' ');
}
