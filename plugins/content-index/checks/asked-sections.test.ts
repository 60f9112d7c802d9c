import {expect, it} from 'vitest';
import {CASE, INTERVIEW} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {askedSections} from './asked-sections';

const FOLDER = 'docs/case-studies/visual-search';

function check(ids: string[], asked: string[] = [], kind = 'case-study'): string[] {
  const body = ids.map((id) => `## Title {/* #${id} */}`).join('\n\n');
  const sections = asked.map((id) => `  - {section: ${id}, question: Q}\n`).join('');
  const files = {
    [`${FOLDER}/index.mdx`]: page(body, kind, kind === 'case-study' ? CASE : ''),
    [`${FOLDER}/interview.yaml`]: sections ? `${INTERVIEW}sections:\n${sections}` : INTERVIEW,
  };
  return problemsIn(files, askedSections);
}

it('is content with sections that every case has, and with those that the case asks', () => {
  expect(check(['prompt', 'data', 'crops', 'practice'], ['crops'])).toEqual([]);
  expect(check(['data'], ['data'])).toEqual([]);
});

it('asks for the question of a section of the case’s own, and says how', () => {
  expect(check(['data', 'crops'])).toEqual([
    `${FOLDER}/index.mdx:19 section crops: attempt mode has no question for it; ask it under "sections:" in interview.yaml: - {section: crops, question: "What would the interviewer ask here?"}`,
  ]);
});

it('asks nothing of a page that is no case', () =>
  expect(check(['crops'], [], 'building-block')).toEqual([]));

it('tells a section that is asked twice, and one that is never folded', () => {
  expect(check(['prompt', 'crops'], ['crops', 'crops', 'prompt'])).toEqual([
    `${FOLDER}/interview.yaml:13 sections[1].section: "crops" has a question already; keep one of the two`,
    `${FOLDER}/interview.yaml:14 sections[2].section: "prompt" is never folded; remove the question`,
  ]);
});
