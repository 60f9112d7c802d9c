/** Where a reader stands on every page. */
import type {Weights} from '../mock/verdict';
import type {LearnerRecord} from '../record';
import {mocksHeld, NO_MOCKS} from './mocksHeld';
import {findIn} from './recordsById';
import {standingOf} from './standing';
import type {Moment, PageStanding, ProgressCatalogue} from './types';

/**
 * By page id, all pages of the catalogue.
 * @param weightsOf the rubric of a page; undefined for one that is gone
 * @param moment absent while it is not known or does not matter; nothing is due then
 */
export function standingsOf(
  {pages}: ProgressCatalogue,
  records: readonly LearnerRecord[],
  weightsOf: (page: string) => Weights | undefined,
  moment?: Moment,
): ReadonlyMap<string, PageStanding> {
  const find = findIn(records);
  const mocks = mocksHeld(records, weightsOf);
  return new Map(
    pages.map((page) => {
      return [page.id, standingOf(page, find, mocks.get(page.id) ?? NO_MOCKS, moment)];
    }),
  );
}
