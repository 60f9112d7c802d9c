import {expect, it} from 'vitest';
import {siteOf, page} from '../testing/site';
import {INTERVIEW, OPTIONS, USERS, estimate, question} from '../testing/samples';

function textOf(body: string): string | undefined {
  const folder = 'docs/practice/x';
  const site = siteOf({
    [`${folder}/index.mdx`]: page(body, 'practice'),
    [`${folder}/estimate.ts`]: estimate(USERS),
    [`${folder}/quiz.yaml`]: question(
      `kind: single, ${OPTIONS.replace('text: B', 'text: "*Be*"')}`,
    ),
    [`${folder}/cards.yaml`]:
      'cards:\n  - {id: c, front: F, back: "`B`", step: evaluate, section: s}\n',
    [`${folder}/interview.yaml`]: INTERVIEW,
  });
  expect(site.problems).toEqual([]);
  return site.pages[0]?.sections[0]?.text;
}

it.each([
  ['About <Value of="users"/>.', 'About 3,000 users.'],
  ['<Estimate/>', 'Users: 3,000 users'],
  ['<Estimate group="storage"/>', undefined],
  ['<Quiz/>', 'Q\nA\nBe'],
  ['<Quiz only="r"/>', undefined],
  ['<Cards/>', 'F\nB'],
  ['<Rubric/>', 'C\nM\nS\nT\nM\nS\nT'],
])('%s reads %j', (body, expected) => expect(textOf(body)).toBe(expected));
