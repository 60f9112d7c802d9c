// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {setSlashOpensSearch, slashOpensSearch} from '@site/src/platform/search/slashKey';

import SearchButton from './SearchButton';
import SlashSetting from './SlashSetting';

const loaded = vi.hoisted(() => vi.fn());
vi.mock('./Dialog', () => {
  loaded();
  return {default: ({openings}: {openings: number}) => <p>opened {openings}</p>};
});

const shown = () => screen.findByText(/^opened/).then((line) => line.textContent);
const button = () => screen.getByRole('link', {name: 'Search'});

beforeEach(() => {
  setSlashOpensSearch(true);
  render(
    <>
      <SearchButton href="/base/search/" />
      <input aria-label="field" />
    </>,
  );
});
afterEach(cleanup);

it('is a link that works without scripts', () => {
  const html = renderToString(<SearchButton href="/base/search/" />);
  expect(html).toContain('href="/base/search/"');
  expect(html).toContain('Search');
});

it('loads the dialog only when it is reached for', async () => {
  expect(loaded).not.toHaveBeenCalled();
  await userEvent.hover(button());
  await vi.waitFor(() => expect(loaded).toHaveBeenCalledOnce());
  expect(screen.queryByText(/^opened/)).toBeNull();
});

it('opens on a click and leaves a click for a new tab to the browser', async () => {
  let left = false;
  // jsdom cannot navigate: the last listener sees what React did, and stops it.
  const last = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', last);
  fireEvent.click(button(), {ctrlKey: true});
  expect(left).toBe(true);
  window.removeEventListener('click', last);
  fireEvent.click(button());
  expect(await shown()).toBe('opened 1');
});

describe('keys', () => {
  const press = (key: string, options: KeyboardEventInit = {}, on: Element = document.body) => {
    const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...options});
    fireEvent(on, event);
    return event.defaultPrevented;
  };

  it.each([
    ['/', {}],
    ['k', {ctrlKey: true}],
    ['K', {metaKey: true}],
  ])('%s %j opens', async (key, options) => {
    expect(press(key, options)).toBe(true);
    expect(await shown()).toBe('opened 1');
  });

  it.each([
    ['k', {}],
    ['/', {altKey: true}],
    ['/', {ctrlKey: true}],
    ['k', {ctrlKey: true, shiftKey: true}],
  ])('%s %j does not', (key, options) => expect(press(key, options)).toBe(false));

  it('/ is text while one types, Ctrl-K still opens', () => {
    const field = screen.getByRole('textbox', {name: 'field'});
    expect(press('/', {}, field)).toBe(false);
    expect(press('k', {ctrlKey: true}, field)).toBe(true);
  });

  it('/ can be turned off, and that is kept', async () => {
    render(<SlashSetting />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'The key / opens search'}));
    expect(press('/')).toBe(false);
    expect(press('k', {ctrlKey: true})).toBe(true);
    expect(slashOpensSearch()).toBe(false);
    expect(localStorage.getItem('handbook.search-slash')).toBe('off');
  });
});
