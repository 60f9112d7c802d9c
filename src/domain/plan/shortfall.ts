/** What a plan cannot do in its time, said before a reader relies on it. */
import {CASES_WANTED} from './order';
import {isOverfull, LEAST_MINUTES, minutesADay, mockMinutes} from './sessions';
import type {PlanBody, PlanCatalogue, PlanPage} from './types';

/**
 * `no-days` no chosen weekday is left before the interview · `short-days` a day is shorter than is worth it ·
 * `long-days` the hours are more than the chosen days can hold · `framework` not even the framework fits · `cases` no case fits · `mock-days` no day is long enough for a mock ·
 * `mocks` fewer mocks than the level wants.
 */
export type PlanProblem =
  'no-days' | 'short-days' | 'long-days' | 'framework' | 'cases' | 'mock-days' | 'mocks';

export interface Shortfall {
  readonly problems: readonly PlanProblem[];
  /** Pages that do not fit, the most useful first, and the minutes that reading them would take. */
  readonly leftOut: readonly PlanPage[];
  readonly leftOutMinutes: number;
}

export function shortfallOf(
  {pages}: PlanCatalogue,
  plan: Pick<PlanBody, 'settings' | 'items' | 'leftOut'>,
): Shortfall {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const leftOut = plan.leftOut.flatMap((id) => byId.get(id) ?? []);
  return {
    problems: problemsOf(plan, leftOut, byId),
    leftOut,
    leftOutMinutes: leftOut.reduce((sum, {readMinutes}) => sum + readMinutes, 0),
  };
}

function problemsOf(
  {settings, items}: Pick<PlanBody, 'settings' | 'items'>,
  leftOut: readonly PlanPage[],
  byId: ReadonlyMap<string, PlanPage>,
): PlanProblem[] {
  if (items.length === 0) return ['no-days'];
  if (minutesADay(settings) < LEAST_MINUTES) return ['short-days'];
  const read = [
    ...items.filter(({kind}) => kind === 'read').map(({page}) => page),
    ...settings.known,
  ];
  const mocks = items.filter(({kind}) => kind === 'mock').length;
  const problems: PlanProblem[] = isOverfull(settings) ? ['long-days'] : [];
  if (leftOut.some(({kind}) => kind === 'framework')) problems.push('framework');
  if (!read.some((id) => byId.get(id)?.kind === 'case-study')) problems.push('cases');
  if (mockMinutes(settings) === undefined) problems.push('mock-days');
  else if (mocks < CASES_WANTED[settings.level]) problems.push('mocks');
  return problems;
}
