/** What is cited stands in references.yaml. */
import {suggestion} from '../nearest';
import {REFERENCES_FILE} from '../read/site';
import {citationsOf} from '../read/citationsOf';
import type {Check} from './check';

export const unknownCitations: Check = (site) => {
  const {pages, references} = site;
  if (references && !references.value) return [];
  const known = (references?.value?.references ?? []).map(({id}) => id);
  return pages.flatMap((page) =>
    citationsOf(page, site)
      .filter(({name}) => !known.includes(name))
      .map(({name, file, line}) => {
        const found = `no reference has this key${suggestion(name, known)}`;
        const todo = `mend the key, or add the reference to ${REFERENCES_FILE}`;
        return {file, line, field: `citation @${name}`, found, todo};
      }),
  );
};
