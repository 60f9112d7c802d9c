// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import {encodeShare, type Shared, writeShareFile} from '@site/src/domain/share';
import {siteStore} from '@site/src/platform/storage';

import SharePreview from '.';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, ...rest}: {to: string}) => <a href={to} {...rest} />,
}));

const page = 'case-studies/ads';
const catalogue: Catalogue = {
  pages: {
    [page]: {
      title: 'Ads',
      path: '/case-studies/ads/',
      checklists: {before: {title: 'Before', items: {one: 'First', two: 'Second', three: 'Third'}}},
      inputs: {},
      mock: {
        criteria: {
          calibration: {title: 'Makes the number right', weight: 3},
          words: {title: 'Says it clearly', weight: 1},
        },
        phases: {clarify: {title: 'Clarify', minutes: {20: 3, 35: 5, 45: 6, 60: 8}}},
      },
    },
  },
};
const ticks = (...ticked: string[]): Shared => {
  return {kind: 'checklist', page, checklist: 'before', ticked};
};
const fragmentOf = (shared: Shared) => {
  const encoded = encodeShare(shared);
  return encoded.ok ? encoded.fragment : '';
};
const open = (fragment: string) => {
  window.history.replaceState(null, '', `/share/#${fragment}`);
  return render(<SharePreview catalogue={catalogue} />);
};
const stored = () =>
  Object.keys(siteStore().get('checklist', `${page}#before`)?.body.ticked ?? {}).sort();

beforeEach(async () => {
  await siteStore().eraseAll();
  siteStore().change('checklist', `${page}#before`, () => ({ticked: {one: 1}}));
  await siteStore().settled();
});
afterEach(cleanup);

describe('a shared checklist', () => {
  it('is shown beside mine, and changes nothing until I say so; then it can be undone', async () => {
    open(fragmentOf(ticks('one', 'three', 'gone')));
    await screen.findByText(/2 of 3 ticked\. 1 of these you have not ticked\./);
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual([
      'ItemSharedYours',
      'First✓ticked✓ticked',
      'Second·not ticked·not ticked',
      'Third✓ticked·not ticked',
    ]);
    expect(screen.getByText(/left out: gone/)).toBeTruthy();
    expect(stored()).toEqual(['one']);
    fireEvent.click(screen.getByRole('button', {name: 'Add this tick to mine'}));
    expect(stored()).toEqual(['one', 'three']);
    expect(screen.getByText('One tick added to yours.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
    expect(stored()).toEqual(['one']);
  });

  it('without a tick that the list has says so, and names only the first unknown ones', async () => {
    const gone = Array.from({length: 500}, (_, at) => `gone-${at}`);
    open(fragmentOf(ticks(...gone)));
    await screen.findByText(/None of what is ticked in this link is in the list/);
    expect(screen.getByText(/left out: gone-0, .*gone-7 and 492 more\.$/)).toBeTruthy();
    expect(screen.queryByText(/You have all of these ticks/)).toBeNull();
    cleanup();
    open(fragmentOf(ticks()));
    await screen.findByText(/In this link nothing is ticked/);
  });

  it('leads to its place in its page', async () => {
    open(fragmentOf(ticks('one')));
    const link = await screen.findByRole('link', {name: 'Go to Ads'});
    expect(link.getAttribute('href')).toBe('/case-studies/ads/#before');
    expect(screen.queryByRole('button', {name: /Add/})).toBeNull();
  });

  it('follows the address when another link is opened in the same tab', async () => {
    open(fragmentOf(ticks('one')));
    await screen.findByText(/1 of 3 ticked/);
    await act(async () => {
      window.location.hash = fragmentOf(ticks('one', 'two'));
      window.dispatchEvent(new Event('hashchange'));
    });
    await screen.findByText(/2 of 3 ticked/);
  });
});

describe('a result of a mock interview', () => {
  const result: Shared = {
    ...{kind: 'mock', page, level: 'senior', minutes: 20, startedAtMs: 1_767_225_600_000},
    ...{spent: {clarify: 90}, scores: {calibration: 3, gone: 4}},
  };

  it('is shown with its verdict, and kept only when I say so', async () => {
    open(fragmentOf(result));
    await screen.findByText('Weighted mean 3.0 of 4; it shows senior.');
    expect(screen.getByRole('row', {name: /Makes the number right/}).textContent).toMatch(/33$/);
    expect(screen.getByRole('row', {name: /Says it clearly/}).textContent).toContain('not scored');
    expect(
      screen.getByText(/^1 criterion is left out, without a score. Less than half/),
    ).toBeTruthy();
    expect(screen.getByRole('row', {name: /Clarify/}).textContent).toContain('1:30');
    expect(screen.getByText(/left out: gone/)).toBeTruthy();
    const mocks = () =>
      siteStore()
        .all()
        .filter(({kind}) => kind === 'mock');
    expect(mocks()).toEqual([]);
    fireEvent.click(screen.getByRole('button', {name: 'Keep it among my attempts'}));
    expect(mocks()).toMatchObject([{id: expect.stringContaining(`${page}#mock-partner`)}]);
    expect(await screen.findByText('It is among your attempts now.')).toBeTruthy();
  });
});

it('counts as 0 what a mock did not reach', async () => {
  open(
    fragmentOf({
      ...{kind: 'mock', page, level: 'senior', minutes: 20, startedAtMs: 1_767_225_600_000},
      ...{spent: {clarify: 900}, scores: {calibration: 3, words: null}},
    }),
  );
  await screen.findByText('Weighted mean 2.3 of 4; it shows mid.');
  expect(screen.getByRole('row', {name: /Says it clearly/}).textContent).toContain('not reached');
  expect(screen.queryByText(/left out|fragment/)).toBeNull();
});

describe('what cannot be opened', () => {
  it.each([
    ['cut', fragmentOf(ticks('one')).slice(0, -9), /cut on its way/],
    ['forged', 'v1.checklist.<img>', /changed on its way/],
    ['newer', 'v7.checklist.AAAA', /newer version/],
    ['unknown kind', 'v1.whiteboard.AAAA', /cannot show/],
    ['huge', `v1.checklist.${'A'.repeat(20_000)}`, /larger than anything/],
    ['not ours', 'hello', /not a link or file of this handbook/],
    ['of a page unknown here', fragmentOf({...ticks(), page: 'gone'} as Shared), /page gone/],
    ['of an old list', fragmentOf({...ticks(), checklist: 'old'} as Shared), /checklist, old/],
    ['an unlucky name', fragmentOf({...ticks(), page: 'constructor'} as Shared), /does not have/],
  ])('%s: says so and changes nothing', async (_what, fragment, words) => {
    open(fragment);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(stored()).toEqual(['one']);
  });
});

it('opens a file that was sent in place of a long link', async () => {
  open('');
  expect(screen.queryByRole('alert')).toBeNull();
  const field = () => screen.getByLabelText('Open a file');
  const file = new File([writeShareFile(fragmentOf(ticks('two')))], 'x.json');
  fireEvent.change(field(), {target: {files: [file]}});
  await screen.findByText(/1 of 3 ticked/);
  fireEvent.change(field(), {target: {files: [new File(['nonsense'], 'x.json')]}});
  expect((await screen.findByRole('alert')).textContent).toMatch(/not a link or file/);
});

it('says without a script what it needs', () => {
  const html = renderToString(<SharePreview catalogue={catalogue} />);
  expect(html).toContain('it needs JavaScript');
});
