import 'fake-indexeddb/auto';
import {beforeEach, expect, it, vi} from 'vitest';

/** The module as another page has it. */
async function otherPage() {
  vi.resetModules();
  return import('.');
}
type Page = Awaited<ReturnType<typeof otherPage>>;
const foundBy = async (page: Page, id: string) => {
  const drafts = page.draftsOf(id);
  const found = await drafts.others();
  drafts.close();
  return found.map(({draft}) => draft);
};

beforeEach(() => {
  vi.resetModules();
});

it('puts aside the latest of each place, for another page to find and forget', async () => {
  const here = (await otherPage()).draftsOf('p#m');
  here.put('notes a', {text: 'x'});
  here.put('notes a', {text: 'xy'});
  here.put('notes b', {text: 'z'});
  here.drop('notes b');
  await here.others();
  here.put('notes c', {text: 'open by now'});
  expect(await here.others()).toEqual([]);
  const there = (await otherPage()).draftsOf('p#m');
  const left = await there.others();
  expect(left.map(({draft}) => draft)).toEqual([{text: 'xy'}, {text: 'open by now'}]);
  there.forget(left.map(({key}) => key));
  expect(await there.others()).toEqual([]);
  here.close();
  there.close();
});

it('keeps records apart, and removes those of one', async () => {
  const one = await otherPage();
  for (const id of ['p#m', 'p#mm']) {
    const drafts = one.draftsOf(id);
    drafts.put('notes a', id);
    await drafts.others();
    drafts.close();
  }
  const two = await otherPage();
  expect(await foundBy(two, 'p#m')).toEqual(['p#m']);
  await two.removeDrafts('p#m');
  expect([await foundBy(two, 'p#m'), await foundBy(two, 'p#mm')]).toEqual([[], ['p#mm']]);
});

it('does without where storage is blocked', async () => {
  const {draftsOf} = await otherPage();
  const {open} = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const drafts = draftsOf('p#m');
  drafts.put('notes a', 'x');
  expect(await drafts.others()).toEqual([]);
  drafts.close();
  indexedDB.open = open;
});
