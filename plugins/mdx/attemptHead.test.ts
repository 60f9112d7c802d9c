import {describe, expect, it} from 'vitest';

import {attemptHead} from './attemptHead';
import {parsedPage} from './testing/parsedPage';

const MODE = 'handbook.attempt-abc';
const OPENED = 'handbook.attempt.opened-abc';

const part = (id: string) => `
  <div data-question="x#${id}"><button data-attempt-toggle="x#${id}" aria-expanded="false"></button></div>
  <div data-answer="x#${id}"><p id="in-${id}">x</p></div>`;
const BODY = `
  <input type="radio" name="m" data-attempt-mode="off" checked><input type="radio" name="m" data-attempt-mode="on">
  <button data-attempt-all="fold"></button><button data-attempt-all="open"></button>
  ${['data', 'model', 'serve'].map(part).join('')}`;

interface Visit {
  mode?: string;
  opened?: string;
  hash?: string;
  storage?: 'blocked' | 'full';
}

/** The page as it stands when it is parsed. */
async function open({mode, opened, hash = '', storage}: Visit = {}) {
  const scrolledTo: string[] = [];
  const html = `<!doctype html><head><script>${attemptHead('-abc')}</script></head><body>${BODY}</body>`;
  const window = parsedPage(html, `https://example.org/${hash}`, (early) => {
    early.Element.prototype.scrollIntoView = function () {
      scrolledTo.push(this.id);
    };
    if (mode) early.localStorage.setItem(MODE, mode);
    if (opened) early.localStorage.setItem(OPENED, opened);
    if (storage === 'blocked') Object.defineProperty(early, 'localStorage', {get: refuse});
    if (storage === 'full') early.Storage.prototype.setItem = refuse;
  });
  await parsed();
  return {...controls(window), scrolledTo};
}

function refuse(): never {
  throw new DOMException('no', 'SecurityError');
}

/** The page's parser reports what it added in a microtask, and DOMContentLoaded comes later. */
const parsed = () => new Promise((resolve) => setTimeout(resolve, 20));

function controls(window: ReturnType<typeof parsedPage>) {
  const {document} = window;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  return {
    window,
    document,
    mode: () => document.documentElement.dataset.attempt,
    folded: () => all('[data-answer][hidden]').map(({dataset}) => dataset.answer),
    /** By the marks of the question and of its button, which must agree. */
    open: () => {
      const ids = all('[data-question][data-open]').map(({dataset}) => dataset.question);
      const said = all('[aria-expanded="true"]').map(({dataset}) => dataset.attemptToggle);
      expect(said).toEqual(ids);
      return ids;
    },
    chosen: () =>
      document.querySelector<HTMLElement>('[data-attempt-mode]:checked')!.dataset.attemptMode,
    press: (selector: string) => document.querySelector<HTMLElement>(selector)!.click(),
  };
}

const ALL = ['x#data', 'x#model', 'x#serve'];

describe('the head script of attempt mode', () => {
  it.each([undefined, 'off', 'nonsense'])('with %s stored, folds nothing', async (mode) => {
    const visit = await open({mode});
    expect([visit.mode(), visit.folded(), visit.chosen()]).toEqual(['off', [], 'off']);
  });

  it('folds all but what was opened, while the page is parsed', async () => {
    const visit = await open({mode: 'on', opened: 'x#model y#data'});
    expect([visit.mode(), visit.chosen()]).toEqual(['on', 'on']);
    expect(visit.folded()).toEqual(['x#data', 'x#serve']);
    expect(visit.open()).toEqual(['x#model']);
    expect(visit.document.querySelector('[hidden]')!.getAttribute('hidden')).toBe('until-found');
  });

  it('stores the mode and follows it at once', async () => {
    const visit = await open();
    visit.press('[data-attempt-mode=on]');
    expect(visit.window.localStorage.getItem(MODE)).toBe('on');
    expect(visit.folded()).toEqual(ALL);
    visit.press('[data-attempt-mode=off]');
    expect(visit.folded()).toEqual([]);
  });

  it('opens and folds one section, and remembers it beside those of other pages', async () => {
    const visit = await open({mode: 'on', opened: 'y#data'});
    visit.press('[data-attempt-toggle="x#data"]');
    expect(visit.open()).toEqual(['x#data']);
    expect(visit.window.localStorage.getItem(OPENED)).toBe('y#data x#data');
    visit.press('[data-attempt-toggle="x#data"]');
    expect(visit.folded()).toEqual(ALL);
    expect(visit.window.localStorage.getItem(OPENED)).toBe('y#data');
  });

  it('opens and folds all of this page', async () => {
    const visit = await open({mode: 'on', opened: 'y#data'});
    visit.press('[data-attempt-all=open]');
    expect(visit.folded()).toEqual([]);
    visit.press('[data-attempt-all=fold]');
    expect(visit.folded()).toEqual(ALL);
    expect(visit.window.localStorage.getItem(OPENED)).toBe('y#data');
  });

  it('opens what a link points into, then lets it be folded again', async () => {
    const visit = await open({mode: 'on', hash: '#in-model'});
    expect(visit.open()).toEqual(['x#model']);
    visit.window.location.hash = '#in-serve';
    await parsed();
    expect(visit.open()).toEqual(['x#model', 'x#serve']);
    expect(visit.scrolledTo.at(-1)).toBe('in-serve');
    visit.press('[data-attempt-toggle="x#serve"]');
    visit.document.body.append(visit.document.createElement('p'));
    await parsed();
    expect(visit.open()).toEqual(['x#model']);
  });

  it('opens what the browser has found', async () => {
    const visit = await open({mode: 'on'});
    const found = visit.document.querySelector('[data-answer="x#serve"]')!;
    found.dispatchEvent(new visit.window.Event('beforematch', {bubbles: true}));
    expect(visit.open()).toEqual(['x#serve']);
  });

  it('folds what comes later, as on navigation inside the site', async () => {
    const visit = await open({mode: 'on', opened: 'x#late', hash: '#in-deep'});
    const page = visit.document.createElement('main');
    page.innerHTML = ['early', 'late', 'deep'].map(part).join('');
    visit.document.body.append(page);
    await parsed();
    expect(visit.folded()).toEqual([...ALL, 'x#early']);
    visit.press('[data-attempt-mode=off]');
    expect(visit.folded()).toEqual([]);
  });

  it('keeps presses that come before hydration', async () => {
    const visit = await open();
    visit.document.addEventListener('click', (event) => event.stopPropagation(), true);
    visit.document.addEventListener('change', (event) => event.stopPropagation(), true);
    visit.press('[data-attempt-mode=on]');
    visit.press('[data-attempt-toggle="x#data"]');
    expect(visit.open()).toEqual(['x#data']);
  });

  it('follows the mode of another tab', async () => {
    const {window, ...visit} = await open();
    window.dispatchEvent(new window.StorageEvent('storage', {key: MODE, newValue: 'on'}));
    expect([visit.mode(), visit.chosen()]).toEqual(['on', 'on']);
    window.dispatchEvent(new window.StorageEvent('storage', {key: 'theirs', newValue: 'off'}));
    expect(visit.mode()).toBe('on');
    window.dispatchEvent(new window.StorageEvent('storage', {key: MODE, newValue: null}));
    expect(visit.mode()).toBe('off');
  });

  it.each(['blocked', 'full'] as const)('works with storage %s', async (storage) => {
    const visit = await open({storage});
    visit.press('[data-attempt-mode=on]');
    visit.press('[data-attempt-toggle="x#data"]');
    expect(visit.open()).toEqual(['x#data']);
    visit.press('[data-attempt-toggle="x#data"]');
    expect(visit.folded()).toEqual(ALL);
    visit.press('[data-attempt-mode=off]');
    expect(visit.folded()).toEqual([]);
  });

  it('is small', () => {
    expect(attemptHead('-abc').length).toBeLessThan(3600);
    expect(attemptHead('-abc')).not.toContain('_KEY');
  });
});
