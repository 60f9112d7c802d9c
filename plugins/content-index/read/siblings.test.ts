import {describe, expect, it} from 'vitest';
import {USERS, estimate} from '../testing/samples';
import {page, problemsIn, siteOf} from '../testing/site';

const CARDS = 'cards:\n  - {id: c, front: F, back: B, step: evaluate, section: s}\n';

describe('files beside a page', () => {
  it('belong to the index page, and to a page that shows them', () => {
    const {pages} = siteOf({
      'docs/practice/index.mdx': page('', 'practice'),
      'docs/practice/shows.mdx': page('<Cards/>', 'practice'),
      'docs/practice/other.mdx': page('', 'practice'),
      'docs/practice/cards.yaml': CARDS,
    });
    const owners = pages.filter(({cards}) => cards?.value?.cards.length === 1).map(({id}) => id);
    expect(owners).toEqual(['practice', 'practice/shows']);
  });

  it('are told once when they are wrong', () => {
    const files = {
      'docs/practice/index.mdx': page('', 'practice'),
      'docs/practice/shows.mdx': page('<Cards/>', 'practice'),
      'docs/practice/cards.yaml': CARDS.replace('front: F', 'frnt: F'),
    };
    expect(problemsIn(files, () => [])).toEqual([
      expect.stringMatching(/cards\[0\]\.frnt: unknown key; .*did you mean "front"/),
      'docs/practice/cards.yaml:2 cards[0].front: missing; write it',
    ]);
  });
});

describe('an estimate', () => {
  const check = (model: string) =>
    problemsIn(
      {'docs/practice/x/index.mdx': page('', 'practice'), 'docs/practice/x/estimate.ts': model},
      () => [],
    );

  it('is read with its formatted values', () => {
    const {pages} = siteOf({
      'docs/practice/x/index.mdx': page('', 'practice'),
      'docs/practice/x/estimate.ts': estimate(USERS),
    });
    expect(pages[0]?.estimate?.summary).toEqual({
      groups: {traffic: 'Traffic'},
      inputs: {
        users: {label: 'Users', unit: 'users', default: 3000, min: 1, max: 1e9, source: 'a-2014'},
      },
      values: {
        users: {
          ...{group: 'traffic', label: 'Users', unit: 'users'},
          ...{value: 3000, formatted: '3,000 users'},
        },
      },
    });
  });

  it('that throws, or gives something else, is a problem and not a crash', () => {
    expect(check("throw new Error('No unit.');")).toEqual([
      'docs/practice/x/estimate.ts estimate: No unit; mend the model (docs/contributing/estimate.mdx tells its form)',
    ]);
    expect(check('export default 3;')[0]).toContain(
      'its default export is not the result of defineEstimate',
    );
    expect(check('export default {')[0]).toMatch(
      /^docs\/practice\/x\/estimate\.ts estimate: .+; mend/,
    );
  });
});

it('a page without front matter is told', () => {
  expect(problemsIn({'docs/practice/x.mdx': 'Text.'}, () => [])).toEqual([
    'docs/practice/x.mdx:1 front matter: missing; begin the page with "---", kind, title, description and the rest, "---"',
  ]);
});

it('MDX that cannot be parsed is told with its line', () => {
  const [problem] = problemsIn(
    {'docs/practice/x.mdx': page('Under <100 ms.', 'practice')},
    () => [],
  );
  expect(problem).toMatch(
    /^docs\/practice\/x\.mdx:8 MDX: .+; mend the syntax: a bare "<" or "\{" in prose is the usual cause$/,
  );
});
