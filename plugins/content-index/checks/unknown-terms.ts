/** `<Term of="…">` names an entry of the glossary. */
import {suggestion} from '../nearest';
import {GLOSSARY_FILE} from '../read/site';
import type {Check} from './check';

export const unknownTerms: Check = ({pages, glossary}) => {
  if (glossary && !glossary.value) return [];
  const known = (glossary?.value?.terms ?? []).map(({id}) => id);
  return pages.flatMap(({file, terms}) =>
    terms
      .filter(({name}) => !known.includes(name))
      .map(({name, line}) => {
        const found = `the glossary has no such id${suggestion(name, known)}`;
        const todo = `mend the id, or add the term to ${GLOSSARY_FILE}`;
        return {file, line, field: `<Term of="${name}">`, found, todo};
      }),
  );
};
