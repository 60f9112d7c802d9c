import {visit} from 'unist-util-visit';
import {pageRule} from '../house-rule';

/** A diagram without a name cannot be linked, and one without its alternative cannot be read by everybody. */
const ID = /(?:^|\s)id=[a-z0-9]+(?:-[a-z0-9]+)*(?:\s|$)/;
const CAPTION = /^\s*accTitle\s*:\s*(\S.*?)\s*$/m;
const DESCRIPTION = /^\s*accDescr\s*(?::\s*(\S.*?)\s*$|\{\s*(\S[^}]*?)\s*\})/m;

/** What it is shows itself; what it says does not. */
const ABOUT_ITSELF =
  /^(?:(?:an?|the|this) )?(?:\w+ )?(?:diagram|flow ?chart|sequence|chart|graph|figure|picture|image|overview|architecture|illustration)\b(?: (?:that|which))? ?(?:of|for|shows?|showing|depicts?|illustrates?|about)\b/i;
const FEWEST_WORDS = 10;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A caption asks, or states in a sentence; what stands in parentheses after it does not count. */
function captionFault(caption: string | undefined): string | undefined {
  if (!caption) return 'the diagram needs a line "accTitle: …", its caption';
  if (ABOUT_ITSELF.test(caption))
    return 'the caption says that it is a diagram: let it ask what the diagram answers';
  if (/[?.!]$/.test(caption.replace(/\s*\([^()]*\)$/, ''))) return undefined;
  return 'the caption is a label: let it ask a question, or state one thing in a sentence with a full stop';
}

function descriptionFault(description: string | undefined, caption = ''): string | undefined {
  if (!description) return 'the diagram needs a line "accDescr: …", what it shows in words';
  if (ABOUT_ITSELF.test(description))
    return 'the description says that it is a diagram: begin with what it shows, who does what with whom';
  if (words(description).join(' ') === words(caption).join(' '))
    return 'the description repeats the caption: say what the diagram shows';
  if (words(description).length >= FEWEST_WORDS) return undefined;
  return `the description has fewer than ${FEWEST_WORDS} words: say what the diagram shows, part by part`;
}

export const diagramWords = pageRule('diagram-words', (page, report) =>
  visit(page, 'code', (fence) => {
    if (fence.lang !== 'mermaid') return;
    if (!ID.test(fence.meta ?? ''))
      report('the diagram needs an id: ```mermaid id=short-name', fence);
    const caption = CAPTION.exec(fence.value)?.[1];
    const [, line, block] = DESCRIPTION.exec(fence.value) ?? [];
    const faults = [captionFault(caption), descriptionFault(line ?? block, caption)];
    for (const fault of faults) if (fault) report(fault, fence);
  }),
);
