/** The list of references holds what the handbook uses, and nothing for show. */
import {citationsOf} from '../read/citationsOf';
import type {Check} from './check';

export const uncitedReferences: Check = (site) => {
  const {pages, references} = site;
  const unsure = pages.some(({readable, estimate}) => !readable || (estimate && !estimate.summary));
  if (!references?.value || unsure) return [];
  const cited = new Set(pages.flatMap((page) => citationsOf(page, site)).map(({name}) => name));
  return references.value.references.flatMap(({id}, index) => {
    if (cited.has(id)) return [];
    const place = {file: references.file, line: references.lineOf(['references', index, 'id'])};
    const todo = `cite it where it is used ([@${id}]), or remove it`;
    return [{...place, field: `reference ${id}`, found: 'no page cites it', todo}];
  });
};
