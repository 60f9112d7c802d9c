// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {galleryOf, galleryWords} from '@site/src/domain/diagramLibrary';
import {entry} from '@site/src/domain/diagramLibrary/sample.fixture';

import {Gallery} from '.';

const push = vi.hoisted(() => vi.fn());
vi.mock('@docusaurus/router', () => ({useHistory: () => ({push}), useLocation: () => ({})}));

const block = {kind: 'block' as const, id: 'caching', title: 'Caching', path: undefined};
const LIBRARY = [
  entry('case-studies/x', 'a', {steps: ['evaluate'], roles: ['store'], caption: 'Which rate?'}),
  entry('case-studies/x', 'b', {kind: 'sequence', concepts: [block], labels: ['Feature store']}),
  entry('framework', 'c', {steps: ['evaluate'], kind: 'sequence', caption: 'Who bids?'}),
];
const gallery = galleryOf(LIBRARY);
const loadWords = vi.fn(async () => galleryWords(LIBRARY, []));

/** The reader stands at this query string. */
const at = (search: string) =>
  window.history.replaceState(null, '', `/handbook/diagrams/${search}`);

beforeEach(() => {
  at('');
  push.mockClear();
  loadWords.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const show = () => render(<Gallery gallery={gallery} loadWords={loadWords} />);
const cards = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-v]')]
    .filter((card) => !card.hidden)
    .map((card) => card.querySelector('a')?.textContent);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), {target: {value}});
const status = () => screen.getByRole('status').textContent;

describe('on the server', () => {
  const html = () => renderToString(<Gallery gallery={gallery} loadWords={loadWords} />);

  it('is a list of links, grouped by page', () => {
    document.body.innerHTML = html();
    const headings = [...document.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Title of case-studies/x', 'Title of framework']);
    const links = [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/handbook/diagrams/case-studies/x/a/',
      '/handbook/diagrams/case-studies/x/b/',
      '/handbook/diagrams/framework/c/',
    ]);
  });

  it('says the same as the browser’s first render, also at an address with a filter', async () => {
    const complaint = vi.spyOn(console, 'error');
    const root = document.createElement('div');
    root.innerHTML = html();
    document.body.append(root);
    at('?kind=sequence');
    await act(async () => hydrateRoot(root, <Gallery gallery={gallery} loadWords={loadWords} />));
    expect(complaint).not.toHaveBeenCalled();
    expect(cards()).toEqual(['Caption of b?', 'Who bids?']);
  });

  it('keeps what was chosen before the scripts came', async () => {
    const root = document.createElement('div');
    root.innerHTML = html();
    document.body.append(root);
    root.querySelector<HTMLSelectElement>('select[name="kind"]')!.value = 'sequence';
    await act(async () => hydrateRoot(root, <Gallery gallery={gallery} loadWords={loadWords} />));
    expect(window.location.search).toBe('?kind=sequence');
    expect(cards()).toEqual(['Caption of b?', 'Who bids?']);
  });
});

describe('filters', () => {
  it('leave the focus where it is', () => {
    show();
    screen.getByLabelText('Kind').focus();
    choose('Kind', 'sequence');
    expect(document.activeElement).toBe(screen.getByLabelText('Kind'));
    expect(push).not.toHaveBeenCalled();
  });

  it('combine, and stand in the address', () => {
    show();
    choose('Step', 'evaluate');
    choose('Kind', 'sequence');
    expect(cards()).toEqual(['Who bids?']);
    expect(status()).toBe('1 of 3 diagrams');
    expect(window.location.search).toBe('?step=evaluate&kind=sequence');
  });

  it('are undone by the back button', async () => {
    show();
    choose('Kind', 'sequence');
    window.history.back();
    await vi.waitFor(() => expect(cards()).toHaveLength(3));
    expect(screen.getByLabelText<HTMLSelectElement>('Kind').value).toBe('');
  });

  it('say how many each other choice would leave, and offer none that leaves nothing', () => {
    show();
    choose('Step', 'evaluate');
    const options = within(screen.getByLabelText('Kind')).getAllByRole<HTMLOptionElement>('option');
    expect(options.map(({textContent, disabled}) => [textContent, disabled])).toEqual([
      ['any', false],
      ['Flowchart (1)', false],
      ['Sequence (1)', false],
    ]);
    expect(screen.getByLabelText<HTMLInputElement>('Store (1)').disabled).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('Model (0)').disabled).toBe(true);
    const blocks = within(screen.getByLabelText('Building block')).getAllByRole('option');
    expect(blocks.map(({textContent}) => textContent)).toEqual(['any', 'Caching (0)']);
  });

  it('say what to give up when nothing is left', async () => {
    at('?step=evaluate&block=caching');
    show();
    expect(cards()).toEqual([]);
    expect(screen.getByText(/^No diagram has all of this/)).toBeTruthy();
    await userEvent.click(
      screen.getByRole('button', {name: 'Building block: Caching (2 without it)'}),
    );
    expect(cards()).toEqual(['Which rate?', 'Who bids?']);
  });

  it('are all given up at once', async () => {
    at('?step=evaluate&role=store');
    show();
    await userEvent.click(screen.getByRole('button', {name: 'Clear all'}));
    expect(cards()).toHaveLength(3);
    expect(screen.queryByRole('button', {name: 'Clear all'})).toBeNull();
  });
});

describe('free text', () => {
  const field = () => screen.getByRole('searchbox');

  it('looks into captions, descriptions and labels, and loads their words when somebody types', async () => {
    const steps = window.history.length;
    show();
    expect(loadWords).not.toHaveBeenCalled();
    await userEvent.type(field(), 'feature stores');
    expect(loadWords).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(cards()).toEqual(['Caption of b?']));
    await vi.waitFor(() => expect(window.location.search).toBe('?q=feature+stores'));
    expect(window.history.length).toBe(steps + 1);
  });

  it('says when the words cannot be loaded, and tries again', async () => {
    loadWords.mockRejectedValueOnce(new TypeError('offline'));
    at('?q=feature');
    show();
    const again = await screen.findByRole('button', {name: 'Try again'});
    expect(cards()).toHaveLength(3);
    await userEvent.click(again);
    await vi.waitFor(() => expect(cards()).toEqual(['Caption of b?']));
  });
});

describe('links', () => {
  it('lead through the router, and to a new tab where that is asked for', () => {
    show();
    const link = screen.getByRole('link', {name: 'Who bids?'});
    fireEvent.click(link);
    expect(push.mock.calls).toEqual([['/handbook/diagrams/framework/c/']]);
    expect(fireEvent.click(link, {ctrlKey: true})).toBe(true);
    expect(push).toHaveBeenCalledTimes(1);
  });
});
