// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import type {Catalogue} from '@site/src/domain/content/catalogue';
import {encodeShare, type Shared} from '@site/src/domain/share';
import {setPendingInputs, visitOf} from '@site/src/platform/visit';

import SharePreview from '.';

const push = vi.hoisted(() => vi.fn());
vi.mock('@docusaurus/router', () => ({useHistory: () => ({push})}));
vi.mock('@docusaurus/useBaseUrl', () => ({default: (path: string) => `/handbook${path}`}));

const page = 'case-studies/ads';
const catalogue: Catalogue = {
  pages: {
    [page]: {
      title: 'Ads',
      path: '/case-studies/ads/',
      checklists: {},
      inputs: {
        users: {...{label: 'Users', unit: 'users'}, ...{default: 5e8, min: 1, max: 1e10}},
        peak: {...{label: 'Peak', unit: '×', default: 2, min: 1, max: 9}, worksheet: 'worksheet-x'},
      },
    },
    framework: {title: 'Framework', path: '/framework/', checklists: {}, inputs: {}},
  },
};
const fragmentOf = (shared: Shared) => {
  const encoded = encodeShare(shared);
  return encoded.ok ? encoded.fragment : '';
};
const open = (fragment: string) => {
  window.history.replaceState(null, '', `/share/#${fragment}`);
  return render(<SharePreview catalogue={catalogue} />);
};

beforeEach(() => void push.mockClear());
afterEach(cleanup);

describe('a shared estimate', () => {
  it('is shown, and handed to the page without being applied', async () => {
    open(fragmentOf({kind: 'estimate', page, inputs: {users: 1e6, peak: 2, gone: 2}}));
    await screen.findByText(/2 inputs, 1 of them different/);
    expect(screen.getAllByRole('row')[1]!.textContent).toBe(
      'Users1 million users500 million users',
    );
    expect(screen.getByText(/left out: gone/)).toBeTruthy();
    expect(visitOf(page).pending).toBeUndefined();
    fireEvent.click(screen.getByRole('button', {name: 'Open with these inputs'}));
    expect(visitOf(page)).toMatchObject({inputs: {}, pending: {users: 1e6, peak: 2}});
    expect(push).toHaveBeenCalledWith('/handbook/case-studies/ads/#worksheet-x');
  });

  it('marks what the page refuses, and hands over only the rest', async () => {
    setPendingInputs(page, {});
    open(fragmentOf({kind: 'estimate', page, inputs: {users: 1e300, peak: 3}}));
    await screen.findByText(/1 of 2 inputs can be used, 1 of them different/);
    expect(screen.getAllByRole('row')[1]!.textContent).toContain(
      'Not used. Too large: at most 10 billion users.',
    );
    fireEvent.click(screen.getByRole('button', {name: 'Open with these inputs'}));
    expect(visitOf(page).pending).toEqual({peak: 3});
  });

  it.each<[string, string, Record<string, number>, RegExp]>([
    ['are all out of bounds', page, {users: 1e300, peak: -5}, /None of these inputs can be used/],
    ['are all unknown', page, {gone: 1}, /None of these inputs can be used/],
    ['are none', page, {}, /carries no input/],
    ['stand in no worksheet', page, {users: 1e6}, /has no estimate to open/],
    ['are for a page without an estimate', 'framework', {users: 1e6}, /Framework has no estimate/],
  ])('that %s: says so, and offers nothing', async (_what, at, inputs, words) => {
    open(fragmentOf({kind: 'estimate', page: at, inputs}));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.queryByRole('button', {name: 'Open with these inputs'})).toBeNull();
    expect(screen.queryByText(/applies them when you say so/)).toBeNull();
  });
});
