import type {Browser, Page} from 'playwright-core';

const PHONE = {width: 412, height: 823};
const CPU_SLOWDOWN = 4;

/** Notes for every click how long it took until the paint that shows it (Event Timing). */
function watchClicks(): void {
  const seen = window as unknown as {clickMs: number[]};
  seen.clickMs = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (['pointerup', 'click'].includes(entry.name)) seen.clickMs.push(entry.duration);
  }).observe({type: 'event', durationThreshold: 16, buffered: true} as PerformanceObserverInit);
}

/** Brings the first tick box into view, waits until that is painted (a reader scrolls before a click), says where it is. */
const placeOfBox = (page: Page): Promise<{x: number; y: number}> =>
  page.evaluate(async () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]')];
    const box = boxes.find((candidate) => candidate.getClientRects().length > 0);
    if (!box) throw new Error('the page has no tick box');
    box.scrollIntoView({block: 'center', behavior: 'instant'});
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((painted) => requestAnimationFrame(painted));
    const {x, y, width, height} = box.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  });

/** Milliseconds from a click on the first checklist item to its paint, at once after `load`, CPU 4 × slower. */
export async function measureClick(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({viewport: PHONE});
  try {
    await context.addInitScript(watchClicks);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
    await page.goto(url, {waitUntil: 'load'});
    const {x, y} = await placeOfBox(page);
    await page.mouse.click(x, y);
    await page.waitForTimeout(1500);
    const figures = await page.evaluate(() => (window as unknown as {clickMs: number[]}).clickMs);
    // A click faster than 16 ms is not reported: one frame.
    return Math.max(16, ...figures);
  } finally {
    await context.close();
  }
}
