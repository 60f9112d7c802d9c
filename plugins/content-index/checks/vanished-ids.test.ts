import {expect, it} from 'vitest';
import {page, problemsIn} from '../testing/site';
import {vanishedIds} from './vanished-ids';

const FILES = {
  'docs/practice/x.mdx': page('## Data {/* #data */}\n\n## Cost {/* #cost */}', 'practice'),
};

function check(lock: string, files: Record<string, string> = FILES): string[] {
  return problemsIn({...files, 'docs/ids.lock': lock}, vanishedIds);
}

it('is content with ids that are there, and with marked ones that are gone', () => {
  const lock = [
    '# comment',
    'section practice/x data',
    'section practice/x dat  moved-to: practice/x data',
    'section practice/y old  retired: told twice',
  ];
  expect(check(lock.join('\n'))).toEqual([]);
});

it('tells an id that vanished, and its nearest heir', () => {
  expect(check('section practice/x data\nsection practice/x costs')).toEqual([
    'docs/ids.lock:2 section practice/x costs: the id was published and is gone (did you mean "cost"?); bring it back, or add "moved-to: page-id id" or "retired: reason" to its line',
  ]);
});

it('tells every id of a page that vanished, whatever its kind', () => {
  const lock = ['section', 'diagram', 'checklist', 'item', 'quiz', 'card', 'interview', 'figure'];
  expect(check(lock.map((kind) => `${kind} practice/gone a`).join('\n'))).toHaveLength(8);
});

it('tells a move to nowhere and a mark on an id in use', () => {
  expect(check('section practice/x old  moved-to: practice/x dta')).toEqual([
    'docs/ids.lock:1 section practice/x old: moved to "practice/x dta", which does not exist; name a section that exists, as "page-id id"',
  ]);
  expect(check('section practice/x data  retired: no')).toEqual([
    'docs/ids.lock:1 section practice/x data: marked retired and in use again; remove the mark, or give the new thing another id',
  ]);
});

it('tells a line that it cannot read', () => {
  expect(check('section practice/x\nheading practice/x data\nquiz a b gone: yes')).toEqual([
    'docs/ids.lock:1 entry: found "section practice/x"; write "kind page-id id", then nothing, "moved-to: page-id id" or "retired: reason"',
    expect.stringContaining('docs/ids.lock:2 entry: found "heading practice/x data"'),
    expect.stringContaining('docs/ids.lock:3 entry: found "quiz a b gone: yes"'),
  ]);
});

it('is silent about a file that could not be read: that is told once', () => {
  const broken = {'docs/practice/x.mdx': page('## Data {/* #data */}\n\na <b', 'practice')};
  const problems = check('section practice/x data', broken);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^docs\/practice\/x\.mdx:\d+ MDX: /);
});
