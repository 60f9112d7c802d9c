import {type ReactNode} from 'react';

import {TermView} from './TermView';
import {type ShownTerm} from './shownTerm';

export interface TermProps {
  /** id of a term in docs/reference/glossary.yaml */
  of: string;
  /** the terms that the page uses */
  data: readonly ShownTerm[];
  /** the word as the sentence has it */
  children: ReactNode;
}

/** A word of the field with its definition: on hover, focus, click and tap; a click works without JavaScript. */
export function Term({of, data, children}: TermProps): ReactNode {
  const term = data.find((candidate) => candidate.id === of);
  if (!term) throw new Error(`"${of}" is used as a term and not among the page's terms`);
  return <TermView term={term}>{children}</TermView>;
}
