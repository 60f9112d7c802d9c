import {expect, it} from 'vitest';
import {choose} from './choose';
import type {Draft} from './draft';
import type {PlanPage} from './types';

const page = (id: string) => ({id, kind: 'building-block'}) as PlanPage;

it('a page that comes in with one that needs it is not told as left out', () => {
  const draft = {
    wanted: [page('first'), page('second')],
    withNeeds: (pages: PlanPage[]) =>
      new Set(pages.flatMap(({id}) => (id === 'second' ? ['first', 'second'] : [id]))),
    fits: (pages: ReadonlySet<string>) => pages.size !== 1,
  };
  expect(choose(draft as unknown as Draft)).toEqual({
    chosen: new Set(['first', 'second']),
    leftOut: [],
  });
});
