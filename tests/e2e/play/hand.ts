import type {Locator, Page} from 'playwright-core';
import {expect} from 'vitest';

/** How somebody works a page; every act fails when a person could not have done it. */
export interface Hand {
  readonly name: 'keyboard' | 'touch';
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  choose(select: Locator, label: string): Promise<void>;
  /** A radio button or a box, by its input. */
  pick(input: Locator): Promise<void>;
}

const MOST_STOPS = 400;

/** Where the focus is, and what is wrong with it: lost, without a ring, out of view, or under something. */
async function focusFault(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    const element = document.activeElement;
    if (!element || element === document.body) return 'focus is lost';
    if (element.closest('.excalidraw')) return '';
    const told = element.outerHTML.slice(0, 120);
    const {top, bottom, left, right, height} = element.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return `out of view: ${told}`;
    if (element.getAttribute('tabindex') === '-1') return '';
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
    if ((outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none')
      return `no ring: ${told}`;
    // A tall field may reach under the bars; its middle line of what is in view may not.
    const y = Math.min(innerHeight - 2, Math.max(top + Math.min(height, 24) / 2, 2));
    const over = document.elementFromPoint((left + right) / 2, y);
    const bar = over?.closest('.navbar, section[class*="bar_"]');
    return bar && !bar.contains(element) && height < 200 ? `under a bar: ${told}` : '';
  });
}

export async function focusIsSensible(page: Page): Promise<void> {
  await expect.poll(() => focusFault(page), {timeout: 3000}).toBe('');
}

/** Presses Tab, or Shift and Tab when that is the shorter way, until the focus is on one that `isThere`. */
async function tabTo(target: Locator, isThere = isSame): Promise<void> {
  const page = target.page();
  await target.waitFor();
  const handle = await target.elementHandle();
  const isBefore = await handle!.evaluate((element) => {
    const now = document.activeElement;
    if (!now || now === document.body) return false;
    return !!(now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  const key = isBefore ? 'Shift+Tab' : 'Tab';
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await handle!.evaluate(isThere)) return focusIsSensible(page);
    await page.keyboard.press(key);
    const fault = await focusFault(page);
    // Beyond the last stop the focus is the browser's own.
    if (fault && fault !== 'focus is lost') throw new Error(fault);
  }
  throw new Error(`Tab never comes to ${target.toString()}`);
}

function isSame(element: Node): boolean {
  return document.activeElement === element;
}

/** The group of radio buttons is one stop. */
function isInGroup(element: Node): boolean {
  const now = document.activeElement as HTMLInputElement | null;
  return now?.type === 'radio' && now.name === (element as HTMLInputElement).name;
}

/** By keyboard alone: Tab, Enter, Space, arrows and letters. */
export const keyboard: Hand = {
  name: 'keyboard',
  async press(target) {
    await tabTo(target);
    const isLink = (await target.getAttribute('href')) !== null;
    await target.page().keyboard.press('Enter');
    // A link leads to another page, which begins anew.
    if (!isLink) await focusIsSensible(target.page());
  },
  async write(field, text) {
    await tabTo(field);
    await field.page().keyboard.press('Control+End');
    await field.page().keyboard.type(text);
  },
  async choose(select, label) {
    await tabTo(select);
    await select.page().keyboard.type(label.slice(0, 12));
    await select.page().keyboard.press('Enter');
    expect(
      await select.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]!.text),
    ).toBe(label);
  },
  async pick(input) {
    const {keyboard: keys} = input.page();
    if ((await input.getAttribute('type')) === 'checkbox') {
      await tabTo(input);
      await keys.press('Space');
      return;
    }
    await tabTo(input, isInGroup);
    for (let turn = 0; turn < 7 && !(await input.isChecked()); turn += 1) {
      if (await input.evaluate(isSame)) await keys.press('Space');
      else await keys.press('ArrowDown');
    }
    expect(await input.isChecked()).toBe(true);
    await focusIsSensible(input.page());
  },
};

/** By finger. A tap scrolls the target into view and fails when something lies over it. */
export const touch: Hand = {
  name: 'touch',
  async press(target) {
    await isLargeEnough(target);
    await target.tap();
  },
  async write(field, text) {
    await isLargeEnough(field);
    await field.tap();
    await field.page().keyboard.press('Control+End');
    await field.page().keyboard.insertText(text);
  },
  async choose(select, label) {
    await isLargeEnough(select);
    // The list itself is the system's.
    await select.selectOption({label});
  },
  async pick(input) {
    const label = input.locator('xpath=ancestor::label');
    const target = (await label.count()) > 0 ? label.last() : input;
    await isLargeEnough(target);
    await target.tap();
    expect(await input.isChecked()).toBe(true);
  },
};

async function isLargeEnough(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const told = await target.evaluate((element) => element.outerHTML.slice(0, 120));
  expect([told, box.width >= 24 && box.height >= 24]).toEqual([told, true]);
}
