// @vitest-environment jsdom
import fs from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

const script = fs.readFileSync(path.join(__dirname, 'earlyPresses.browser.js'), 'utf8');
const root = document.documentElement;
const atRoot = vi.fn();

document.body.innerHTML =
  '<main><p data-prose><input type="checkbox"></p><button>Alive</button></main>';
const main = document.querySelector('main')!;
const box = document.querySelector('input')!;

window.eval(script);

beforeEach(() => main.addEventListener('click', atRoot));
afterEach(() => {
  main.removeEventListener('click', atRoot);
  atRoot.mockClear();
});

it('keeps a press in words from React until the page is hydrated, and lets the browser do its part', () => {
  root.dataset.hasHydrated = 'false';
  box.click();
  expect(box.checked).toBe(true);
  expect(atRoot).not.toHaveBeenCalled();
  root.dataset.hasHydrated = 'true';
  box.click();
  expect(box.checked).toBe(false);
  expect(atRoot).toHaveBeenCalledTimes(1);
});

it('leaves presses elsewhere alone', () => {
  root.dataset.hasHydrated = 'false';
  document.querySelector('button')!.click();
  expect(atRoot).toHaveBeenCalledTimes(1);
});
