import {visit} from 'unist-util-visit';
import {pageRule} from '../house-rule';

/** A diagram without a name cannot be linked, and one without its alternative cannot be read by everybody. */
const ID = /(?:^|\s)id=[a-z0-9]+(?:-[a-z0-9]+)*(?:\s|$)/;
const NEEDED: [RegExp, string][] = [
  [/^\s*accTitle\s*:\s*\S/m, 'a line "accTitle: …", its caption'],
  [/^\s*accDescr\s*(?::\s*\S|\{\s*\S)/m, 'a line "accDescr: …", what it shows in words'],
];

export const diagramWords = pageRule('diagram-words', (page, report) =>
  visit(page, 'code', (fence) => {
    if (fence.lang !== 'mermaid') return;
    if (!ID.test(fence.meta ?? ''))
      report('the diagram needs an id: ```mermaid id=short-name', fence);
    for (const [pattern, what] of NEEDED)
      if (!pattern.test(fence.value)) report(`the diagram needs ${what}`, fence);
  }),
);
