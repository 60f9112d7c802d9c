import {expect, it} from 'vitest';
import {USERS, estimate, references} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {uncitedReferences} from './uncited-references';

const FILE = 'docs/reference/references.yaml';

it('tells a reference that nobody cites', () => {
  const files = {
    'docs/practice/x/index.mdx': page('Said [@b-2014].', 'practice'),
    'docs/practice/x/estimate.ts': estimate(USERS),
    [FILE]: references('a-2014', 'b-2014', 'c-2014'),
  };
  expect(problemsIn(files, uncitedReferences)).toEqual([
    `${FILE}:4 reference c-2014: no page cites it; cite it where it is used ([@c-2014]), or remove it`,
  ]);
});

it('does not judge while a page cannot be read', () => {
  const files = {'docs/practice/x.mdx': page('a <b', 'practice'), [FILE]: references('a-2014')};
  expect(problemsIn(files, uncitedReferences)).toEqual([expect.stringContaining(' MDX: ')]);
});
