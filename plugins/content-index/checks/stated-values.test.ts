import {describe, expect, it} from 'vitest';
import {INTERVIEW, OPTIONS, USERS, estimate, question} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {statedValues, states} from './stated-values';

const FOLDER = 'docs/practice/x';

function check(files: Record<string, string>, body = ''): string[] {
  const site = {
    'index.mdx': page(body, 'practice'),
    'estimate.ts': estimate(USERS),
    ...files,
  };
  const placed = Object.entries(site).map(([name, text]) => [`${FOLDER}/${name}`, text] as const);
  return problemsIn(Object.fromEntries(placed), statedValues);
}

function fence(lines: string): string {
  return `\`\`\`mermaid id=flow\nflowchart LR\n${lines}\n\`\`\``;
}

describe('stated values', () => {
  it('finds the value in a diagram, outside its comments', () => {
    expect(check({}, fence('  %% = users\n  A -->|3,000 users| B'))).toEqual([]);
    expect(check({}, fence('  %% = users\n  %% 3,000 users\n  A -->|2,000 users| B'))).toEqual([
      `${FOLDER}/index.mdx:8 diagram flow uses users: the text does not say "3,000 users"; write the value as it is formatted there`,
    ]);
  });

  it('finds the value in a walk, whose lines readers see', () => {
    const said = ['walk: For 3,000 users', 'step A->B: 3,000 users', 'untimed: 3,000 users'];
    for (const line of said)
      expect(check({}, fence(`  %% = users\n  %% ${line}\n  A --> B`))).toEqual([]);
  });

  it('tells a name that the estimate does not have', () => {
    expect(check({}, fence('  %% = user\n  A --> B'))).toEqual([
      `${FOLDER}/index.mdx:8 diagram flow uses user: estimate.ts has no such value (did you mean "users"?); name a value of the estimate, or remove it`,
    ]);
  });

  it('tells YAML that says another number', () => {
    const asked = question(`kind: single, uses: [users], ${OPTIONS}`);
    expect(check({'quiz.yaml': asked.replace('text: B', 'text: "With 3,000 users."')})).toEqual([]);
    expect(check({'quiz.yaml': asked})).toEqual([
      `${FOLDER}/quiz.yaml:2 questions[0] uses users: the text does not say "3,000 users"; write the value as it is formatted there`,
    ]);
    const cards =
      'cards:\n  - {id: c, front: F, back: 93\\,000 users, step: evaluate, section: s, uses: [users]}\n';
    expect(check({'cards.yaml': cards.replace('93\\,000 users', '"93,000 users"')})).toHaveLength(
      1,
    );
  });

  it('reads clarifications, probes and criteria', () => {
    const named = INTERVIEW.replace('why: W}', 'why: W, uses: [users]}')
      .replace('followUp: F}', 'followUp: F, uses: [users]}')
      .replace('staff: T}\nverdict', 'staff: T, uses: [users]}\nverdict');
    const fields = check({'interview.yaml': named}).map((line) => / (\S+) uses/.exec(line)?.[1]);
    expect(fields).toEqual(['clarifications[0]', 'probes[0]', 'rubric[0]']);
  });

  it('tells uses without an estimate', () => {
    const files = {[`${FOLDER}/index.mdx`]: page(fence('  %% = users\n  A --> B'), 'practice')};
    expect(problemsIn(files, statedValues)).toEqual([
      `${FOLDER}/index.mdx:8 diagram flow uses users: the page has no estimate.ts; name a value of the estimate, or remove it`,
    ]);
  });
});

describe('states', () => {
  it.each([
    ['about 3,000 users.', true],
    ['(3,000 users)', true],
    ['93,000 users', false],
    ['0.3,000 users', false],
    ['3,000 users2', false],
    ['3,000 requests', false],
  ])('%j: %s', (text, expected) => expect(states(text, '3,000 users')).toBe(expected));
});
