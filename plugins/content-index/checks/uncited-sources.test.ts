import {expect, it} from 'vitest';
import {USERS, estimate} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {uncitedSources} from './uncited-sources';

const FOLDER = 'docs/practice/x';

function check(body: string, inputs = USERS): string[] {
  const files = {
    [`${FOLDER}/index.mdx`]: page(body, 'practice'),
    [`${FOLDER}/estimate.ts`]: estimate(inputs),
  };
  return problemsIn(files, uncitedSources);
}

function told(found: string): string {
  return `${FOLDER}/estimate.ts inputs.users.source: ${FOLDER}/index.mdx does not cite "a-2014"${found}; cite it in the text of the page ([@a-2014]), or mend the key`;
}

it('knows what the text cites, alone, with a place and among others', () => {
  expect(check('Said [@a-2014].')).toEqual([]);
  expect(check('Said [@b-2013; @a-2014, p. 3].')).toEqual([]);
});

it('tells a source that the text does not cite, and the nearest that it does', () => {
  expect(check('Said [@zinkevich].')).toEqual([told('')]);
  expect(check('Said [@a-2041].')).toEqual([told(' (did you mean "a-2041"?)')]);
});

it('does not take code for a citation', () => {
  expect(check('Written `[@a-2014]`.')).toEqual([told('')]);
});

it('does not take a citation of another page', () => {
  const files = {
    'docs/practice/y.mdx': page('Said [@a-2014].', 'practice'),
    [`${FOLDER}/index.mdx`]: page('Nothing.', 'practice'),
    [`${FOLDER}/estimate.ts`]: estimate(USERS),
  };
  expect(problemsIn(files, uncitedSources)).toEqual([told('')]);
});

it('asks nothing of an input that rests on an assumption', () => {
  expect(check('Nothing.', USERS.replace("source: 'a-2014'", "assumption: 'A'"))).toEqual([]);
});

it('does not judge a page that cannot be read', () => {
  expect(check('a <b')).toEqual([expect.stringContaining(' MDX: ')]);
});
