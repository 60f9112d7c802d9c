import {expect, it} from 'vitest';
import {INTERVIEW, OPTIONS, question} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {namedSections} from './named-sections';

const FOLDER = 'docs/practice/x';

function check(body: string): string[] {
  const files = {
    [`${FOLDER}/index.mdx`]: page(body, 'practice'),
    [`${FOLDER}/quiz.yaml`]: question(`kind: single, ${OPTIONS}`),
    [`${FOLDER}/cards.yaml`]:
      'cards:\n  - {id: c, front: F, back: B, step: evaluate, section: data}\n',
    [`${FOLDER}/interview.yaml`]: INTERVIEW,
  };
  return problemsIn(files, namedSections);
}

it('knows the sections of the page', () => expect(check('## Data {/* #data */}')).toEqual([]));

it('tells each question, card, probe and criterion of a section that is not there', () => {
  const told = `${FOLDER}/index.mdx has no section "data" (did you mean "dat"?); name the id of one of its headings`;
  expect(check('## Data {/* #dat */}')).toEqual([
    `${FOLDER}/cards.yaml:2 cards[0].section: ${told}`,
    `${FOLDER}/interview.yaml:7 probes[0].section: ${told}`,
    `${FOLDER}/interview.yaml:9 rubric[0].section: ${told}`,
    `${FOLDER}/quiz.yaml:2 questions[0].section: ${told}`,
  ]);
});
