/** What came of a drill. */
import type {Score} from '../quiz';
import type {DrillResult} from './types';

/** In the order of their numbers in a link. */
export const RESULTS: readonly DrillResult[] = ['open', 'wrong', 'partly', 'right'];

/** Undefined for an answer that could not be read. */
export function resultOf({kind}: Score): DrillResult | undefined {
  return kind === 'unreadable' ? undefined : kind;
}

export interface ReadAgain {
  readonly page: string;
  /** Id of the section of that page that treats what was missed. */
  readonly section: string;
  readonly missed: number;
}

export interface TreatedQuestion {
  readonly id: string;
  readonly section: string;
}

/** The sections that treat what was not right, most missed first; what was passed by does not count. */
export function readAgain(
  questions: readonly TreatedQuestion[],
  results: readonly DrillResult[],
): ReadAgain[] {
  const found = new Map<string, ReadAgain>();
  questions.forEach(({id, section}, at) => {
    if (results[at] !== 'wrong' && results[at] !== 'partly') return;
    const page = id.split('#', 1)[0]!;
    const key = `${page}#${section}`;
    found.set(key, {page, section, missed: (found.get(key)?.missed ?? 0) + 1});
  });
  return [...found.values()].sort((a, b) => b.missed - a.missed);
}

/** How many were right. */
export function rightIn(results: readonly DrillResult[]): number {
  return results.filter((result) => result === 'right').length;
}
