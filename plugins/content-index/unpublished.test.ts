import {expect, it} from 'vitest';
import {INTERVIEW, OPTIONS, question} from './testing/samples';
import {page, siteOf} from './testing/site';
import {unpublishedLines} from './unpublished';

const BODY = [
  '## A {/* #a */}',
  '## No id',
  '```mermaid id=flow\nflowchart LR\n  A --> B\n```',
  '<Checklist id="list" title="Do">\n\n- [ ] one {/* #one */}\n\n</Checklist>',
  '<CalibrationCost/>',
].join('\n\n');

const FILES = {
  'docs/practice/x/index.mdx': page(BODY, 'practice'),
  'docs/practice/x/quiz.yaml': question(`kind: single, ${OPTIONS}`),
  'docs/practice/x/cards.yaml':
    'cards:\n  - {id: c, front: F, back: B, step: evaluate, section: a}\n',
  'docs/practice/x/interview.yaml': INTERVIEW,
  'docs/reference/glossary.yaml': 'terms:\n  - {id: auc, term: AUC, definition: D}\n',
};

const ALL = [
  ...['section practice/x a', 'diagram practice/x flow', 'checklist practice/x list'],
  ...['item practice/x list/one', 'figure practice/x calibration-cost'],
  ...['who', 'clarify', 'leak', 'asks'].map((id) => `interview practice/x ${id}`),
  ...['quiz practice/x q', 'card practice/x c', 'term reference/glossary auc'],
];

it('names every id of every kind once', () => {
  expect(unpublishedLines(siteOf(FILES))).toEqual(ALL);
});

it('passes over what is in the lock, marked or not', () => {
  const lock = `${ALL.slice(1).join('\n')}  retired: test\n`;
  expect(unpublishedLines(siteOf({...FILES, 'docs/ids.lock': lock}))).toEqual([ALL[0]]);
});
