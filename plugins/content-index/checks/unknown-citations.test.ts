import {expect, it} from 'vitest';
import {USERS, estimate, references} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {unknownCitations} from './unknown-citations';

const MDX = 'docs/practice/x/index.mdx';

function check(body: string, more: Record<string, string> = {}): string[] {
  const files = {
    [MDX]: page(body, 'practice'),
    'docs/reference/references.yaml': references('he-2014', 'mcmahan-2013'),
  };
  return problemsIn({...files, ...more}, unknownCitations);
}

it('knows single, several and located citations, and leaves code alone', () => {
  expect(check('A [@he-2014]. B [@he-2014, p. 3; @mcmahan-2013, sec. 2]. `[@key]`')).toEqual([]);
});

it('tells an unknown key, and the nearest one', () => {
  expect(check('One.\n\nTwo [@he-2014; @he-2041].')).toEqual([
    `${MDX}:10 citation @he-2041: no reference has this key (did you mean "he-2014"?); mend the key, or add the reference to docs/reference/references.yaml`,
  ]);
});

it('tells an unknown source of an estimate', () => {
  const model = {'docs/practice/x/estimate.ts': estimate(USERS)};
  expect(check('', model)).toEqual([
    'docs/practice/x/estimate.ts citation @a-2014: no reference has this key (did you mean "he-2014"?); mend the key, or add the reference to docs/reference/references.yaml',
  ]);
});
