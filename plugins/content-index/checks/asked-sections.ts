/** In attempt mode every section of a case waits behind one question, so somebody must have asked it. */
import {isAttempted, questionOf} from '../../../src/domain/content/sectionQuestions';
import type {Problem} from '../problems';
import type {SourcePage} from '../read/source';
import type {Check} from './check';

export const askedSections: Check = ({pages}) =>
  pages.flatMap((page) => {
    if (page.frontMatter.value?.kind !== 'case-study' || !page.readable) return [];
    return [...unasked(page), ...askedTwice(page), ...neverAsked(page)];
  });

function unasked({file, headings, interview}: SourcePage): Problem[] {
  const own = interview?.value?.sections;
  return headings
    .filter(({id, depth}) => depth === 2 && isAttempted(id) && !questionOf(id, own))
    .map(({id, line}) => {
      const entry = `- {section: ${id}, question: "What would the interviewer ask here?"}`;
      const todo = `ask it under "sections:" in interview.yaml: ${entry}`;
      return {
        file,
        line,
        field: `section ${id}`,
        found: 'attempt mode has no question for it',
        todo,
      };
    });
}

function askedTwice({interview}: SourcePage): Problem[] {
  const names = (interview?.value?.sections ?? []).map(({section}) => section);
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    return [
      problemAt(interview!, index, `"${name}" has a question already`, 'keep one of the two'),
    ];
  });
}

/** A question for a section that is never folded, or for a heading that is no section of its own. */
function neverAsked({headings, interview}: SourcePage): Problem[] {
  return (interview?.value?.sections ?? []).flatMap(({section}, index) => {
    const heading = headings.find(({id}) => id === section);
    if (!heading || (heading.depth === 2 && isAttempted(section))) return [];
    return [problemAt(interview!, index, `"${section}" is never folded`, 'remove the question')];
  });
}

function problemAt(
  {file, lineOf}: NonNullable<SourcePage['interview']>,
  index: number,
  found: string,
  todo: string,
): Problem {
  const line = lineOf(['sections', index, 'section']);
  return {file, line, field: `sections[${index}].section`, found, todo};
}
