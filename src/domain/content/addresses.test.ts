import {describe, expect, it} from 'vitest';
import {BUILDING_BLOCKS, CASE_STUDIES, isPlanned, pageIdOf, pathOf} from './addresses';

describe('addresses', () => {
  it('count what the design counts', () => {
    expect(new Set(BUILDING_BLOCKS).size).toBe(42);
    expect(new Set(CASE_STUDIES).size).toBe(10);
  });

  it.each([
    ['/case-studies/visual-search/#model', 'case-studies/visual-search'],
    ['/case-studies/visual-search', 'case-studies/visual-search'],
    ['/share/?a=1#v1.checklist.x', 'share'],
    ['/', ''],
  ])('%s is the page %j', (address, id) => expect(pageIdOf(address)).toBe(id));

  it('go back to paths', () => {
    expect(pathOf('case-studies/visual-search')).toBe('/case-studies/visual-search/');
    expect(pathOf('')).toBe('/');
  });

  it.each([
    '/framework/',
    '/framework/evaluate/',
    '/building-blocks/caching/#cost',
    '/blog/a-post/',
  ])('%s is promised', (address) => expect(isPlanned(address)).toBe(true));

  it.each(['/frameworks/', '/building-blocks/cache/', '/practice/nothing/'])(
    '%s is not',
    (address) => expect(isPlanned(address)).toBe(false),
  );
});
