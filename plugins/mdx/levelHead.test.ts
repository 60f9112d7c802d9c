import {describe, expect, it} from 'vitest';

import {levelHead} from './levelHead';
import {parsedPage} from './testing/parsedPage';

const KEY = 'handbook.level-abc';

const BODY = `
  <label>Level <select data-level-select>
    <option value="mid">Mid</option><option value="senior">Senior</option><option value="staff" selected>Staff</option>
  </select></label>
  ${['mid', 'senior', 'staff'].map((at) => `<details data-level="${at}" open><p id="in-${at}">x</p></details>`).join('')}
  <details id="other" open></details>`;

interface Visit {
  stored?: string;
  hash?: string;
  blocked?: boolean;
}

function open({stored, hash = '', blocked}: Visit = {}) {
  const scrolledTo: string[] = [];
  const html = `<!doctype html><head><script>${levelHead('-abc')}</script></head><body>${BODY}</body>`;
  const window = parsedPage(html, `https://example.org/${hash}`, (early) => {
    early.Element.prototype.scrollIntoView = function () {
      scrolledTo.push(this.id);
    };
    if (stored) early.localStorage.setItem(KEY, stored);
    if (blocked) Object.defineProperty(early, 'localStorage', {get: refuse});
  });
  return {...controls(window), scrolledTo};
}

function refuse(): never {
  throw new DOMException('blocked', 'SecurityError');
}

function controls(window: ReturnType<typeof parsedPage>) {
  const {document} = window;
  const select = document.querySelector('select')!;
  return {
    window,
    level: () => document.documentElement.dataset.level,
    shown: () =>
      [...document.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
        (details) => details.dataset.level ?? details.id,
      ),
    selected: () => select.value,
    choose(level: string) {
      select.value = level;
      select.dispatchEvent(new window.Event('change', {bubbles: true}));
    },
  };
}

/** The page's parser reports what it added in a microtask, and DOMContentLoaded comes later. */
const parsed = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the head script', () => {
  it.each([
    [undefined, 'staff', ['mid', 'senior', 'staff', 'other']],
    ['nonsense', 'staff', ['mid', 'senior', 'staff', 'other']],
    ['senior', 'senior', ['mid', 'senior', 'other']],
    ['mid', 'mid', ['mid', 'other']],
  ])('with %s stored, closes what is above it', async (stored, level, shown) => {
    const visit = open({stored});
    expect(visit.level()).toBe(level);
    await parsed();
    expect(visit.shown()).toEqual(shown);
    expect(visit.selected()).toBe(level);
  });

  it('stores a choice and follows it at once', async () => {
    const visit = open();
    await parsed();
    visit.choose('mid');
    expect(visit.window.localStorage.getItem(KEY)).toBe('mid');
    expect(visit.shown()).toEqual(['mid', 'other']);
    visit.choose('senior');
    expect(visit.shown()).toEqual(['mid', 'senior', 'other']);
  });

  it('follows another tab', async () => {
    const visit = open();
    await parsed();
    const {window} = visit;
    window.dispatchEvent(new window.StorageEvent('storage', {key: KEY, newValue: 'mid'}));
    expect([visit.level(), visit.selected()]).toEqual(['mid', 'mid']);
    window.dispatchEvent(new window.StorageEvent('storage', {key: 'theirs', newValue: 'senior'}));
    expect(visit.level()).toBe('mid');
    window.dispatchEvent(new window.StorageEvent('storage', {key: KEY, newValue: null}));
    expect(visit.level()).toBe('staff');
  });

  it('opens what a link points into', async () => {
    const visit = open({stored: 'mid', hash: '#in-staff'});
    await parsed();
    expect(visit.shown()).toEqual(['mid', 'staff', 'other']);
    expect(visit.scrolledTo).toEqual(['in-staff']);
    visit.window.location.hash = '#in-senior';
    await parsed();
    expect(visit.shown()).toEqual(['mid', 'senior', 'staff', 'other']);
  });

  it('works with storage blocked', async () => {
    const visit = open({blocked: true});
    await parsed();
    visit.choose('mid');
    expect(visit.shown()).toEqual(['mid', 'other']);
  });

  it('is small', () => {
    expect(levelHead('-abc').length).toBeLessThan(2600);
    expect(levelHead('-abc')).not.toContain('LEVEL_KEY');
  });
});
