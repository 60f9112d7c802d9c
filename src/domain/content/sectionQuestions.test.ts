import {describe, expect, it} from 'vitest';

import {SECTION_QUESTIONS, isAttempted, questionOf} from './sectionQuestions';
import {requiredSections} from './standard';

const sections = requiredSections('case-study', 'case-studies/x');

describe('section questions', () => {
  it('ask every section of a case but the task, the practice and the references', () => {
    const asked = sections.filter(isAttempted);
    expect(sections.filter((id) => !isAttempted(id))).toEqual(['prompt', 'practice', 'references']);
    expect(Object.keys(SECTION_QUESTIONS).sort()).toEqual([...asked].sort());
    expect(isAttempted('auction')).toBe(true);
    expect(isAttempted('')).toBe(false);
  });

  it('are those of the case before those of all cases', () => {
    expect(questionOf('serve', [{section: 'serve', question: 'Q?'}])).toBe('Q?');
    expect(questionOf('serve', [{section: 'data', question: 'Q?'}])).toBe(SECTION_QUESTIONS.serve);
    expect(questionOf('auction')).toBeUndefined();
    expect(questionOf('constructor')).toBeUndefined();
  });
});
