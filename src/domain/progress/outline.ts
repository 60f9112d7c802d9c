/** The catalogue as it is shown before a record is read: what there is, with nothing counted. */
import {byStep, type StepStanding} from './byStep';
import {NO_MOCKS} from './mocksHeld';
import {findIn} from './recordsById';
import {standingOf} from './standing';
import type {PageStanding, ProgressCatalogue, ProgressPage} from './types';

export interface OutlinePage extends Pick<
  ProgressPage,
  'id' | 'title' | 'path' | 'kind' | 'group'
> {
  readonly untouched: PageStanding;
}

/** Written at build time as `progressOutline.json`: a page of tables needs no ids until there is a record. */
export interface ProgressOutline {
  readonly pages: readonly OutlinePage[];
  readonly steps: readonly StepStanding[];
}

export function outlineOf(catalogue: ProgressCatalogue): ProgressOutline {
  const nothing = findIn([]);
  const pages = catalogue.pages.map((page) => {
    const {id, title, path, kind, group} = page;
    const untouched = standingOf(page, nothing, NO_MOCKS, undefined);
    return {id, title, path, kind, group, untouched};
  });
  return {pages, steps: byStep(catalogue, nothing, undefined)};
}
