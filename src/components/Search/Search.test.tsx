// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {type ComponentProps, useState} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {openSearch} from '@site/src/domain/search';
import {sampleIndex} from '@site/src/domain/search/sample.fixture';
import {searchData} from '@site/src/domain/search/searchData';

import DialogView from './DialogView';
import PageView from './PageView';
import type {Search} from './useSearch';

const find = openSearch(searchData(sampleIndex()));
const open = vi.fn();
const links = {hrefOf: (path: string) => `/base${path}`, open};
const retry = vi.fn();

/** The dialog over a search that answers at once, or that is in another state. */
function Bench({
  state = {},
  ...props
}: {state?: Partial<Search>} & Partial<ComponentProps<typeof DialogView>>) {
  const [query, ask] = useState('');
  const results = query.trim() ? find(query, 'best') : undefined;
  const search: Search = {status: 'ready', suggestions: ['CTR'], query, results, retry, ...state};
  return <DialogView openings={1} pageHref="/base/search/" {...{search, ask, links}} {...props} />;
}

beforeEach(() => {
  open.mockReset();
  HTMLElement.prototype.scrollIntoView = vi.fn();
  // jsdom has no top layer.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const chosen = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const type = (text: string) => userEvent.type(field(), text);

describe('the search dialog', () => {
  it('opens, counts what it finds and marks it', async () => {
    render(<Bench />);
    expect(screen.getByRole<HTMLDialogElement>('dialog', {name: 'Search'}).open).toBe(true);
    await type('calibration');
    expect(screen.getByRole('status').textContent).toMatch(/^\d results on 2 pages$/);
    expect(screen.getByRole('group', {name: 'Calibration Building block'})).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('Calibration');
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });

  it('is walked through with the arrow keys, round the ends', async () => {
    render(<Bench />);
    await type('calibration');
    const options = screen.getAllByRole('option');
    expect(chosen()).toBe(options[0]);
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe(options[1]);
    expect(options[1]?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toBe(options.at(-1));
  });

  it('goes to the chosen result with Enter, and closes', async () => {
    render(<Bench />);
    await type('isotonic{Enter}');
    expect(open).toHaveBeenCalledWith('/building-blocks/calibration/#how-it-works', undefined);
    expect(screen.getByRole<HTMLDialogElement>('dialog', {hidden: true}).open).toBe(false);
  });

  it('starts with the first result of every new query', async () => {
    render(<Bench />);
    await type('calibration{ArrowDown}');
    await type(' slice');
    expect(chosen()).toBe(screen.getAllByRole('option')[0]);
  });

  it('has options that are links with the base path', async () => {
    render(<Bench />);
    await type('isotonic');
    expect(screen.getByRole('option').getAttribute('href')).toBe(
      '/base/building-blocks/calibration/#how-it-works',
    );
    expect(screen.getByRole('link', {name: 'All results'}).getAttribute('href')).toBe(
      '/base/search/?q=isotonic',
    );
  });

  it('says that nothing is found and what to try', async () => {
    render(<Bench />);
    await type('zzzzzz');
    expect(screen.getByRole('status').textContent).toMatch(/^Nothing found for “zzzzzz”/);
    await userEvent.click(screen.getByRole('button', {name: 'CTR'}));
    expect(field().value).toBe('CTR');
    expect(document.activeElement).toBe(field());
  });

  it('says when the index is missing, and tries again', async () => {
    render(<Bench state={{status: 'failed'}} />);
    expect(screen.getByRole('status').textContent).toBe('The search index could not be loaded.');
    await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('closes with its button and with a click beside it', async () => {
    render(<Bench />);
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    await userEvent.click(screen.getByRole('button', {name: 'Close'}));
    expect(dialog.open).toBe(false);
    dialog.open = true;
    fireEvent.click(dialog);
    expect(dialog.open).toBe(false);
  });

  it('opens again, with its query ready to be typed over', async () => {
    const {rerender} = render(<Bench />);
    await type('ctr');
    await userEvent.click(screen.getByRole('button', {name: 'Close'}));
    act(() => rerender(<Bench openings={2} />));
    expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true);
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 3]);
  });
});

describe('the search page', () => {
  const search = (query: string): Search => {
    const results = query ? find(query, 'all') : undefined;
    return {status: 'ready', suggestions: ['CTR'], query, results, retry};
  };

  it('has results as headings and links', () => {
    render(<PageView search={search('calibration')} ask={vi.fn()} links={links} inputRef={null} />);
    expect(screen.getAllByRole('heading', {level: 2})[0]?.textContent).toContain('Calibration');
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe(
      '/base/building-blocks/calibration/',
    );
  });

  it('says without scripts that it needs them', () => {
    const html = renderToString(
      <PageView search={search('')} ask={vi.fn()} links={links} inputRef={null} />,
    );
    expect(html).toMatch(/<noscript><p>Search needs JavaScript/);
  });
});
