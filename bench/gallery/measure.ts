import type {Browser, Page} from 'playwright-core';

const DESK = {width: 1280, height: 900};
/** As fast as a hand on a wheel: the whole of a thousand diagrams in under half a minute. */
const STEP_PX = 500;
const STEP_MS = 40;

export interface GalleryFigures extends Record<string, number> {
  /** First contentful paint. */
  firstPaintMs: number;
  /** From the start until the page has hydrated. */
  hydratedMs: number;
  /** The longest task of the whole way down, 0 when none was over 50 ms; how many there were. */
  scrollTaskMs: number;
  scrollTasks: number;
  /** The longest task while a filter is chosen and text is typed. */
  filterTaskMs: number;
  shift: number;
}

/** Notes long tasks and layout shift from the start. */
function watch(): void {
  const seen = window as unknown as {tasksMs: number[]; shift: number};
  Object.assign(seen, {tasksMs: [], shift: 0});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.tasksMs.push(duration);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {value: number; hadRecentInput: boolean}[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Long tasks since the last call, in milliseconds. */
const takeTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as {tasksMs: number[]}).tasksMs.splice(0));

async function toTheEnd(page: Page): Promise<void> {
  await page.mouse.move(DESK.width / 2, DESK.height / 2);
  const heightPx = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < heightPx; at += STEP_PX) {
    await page.mouse.wheel(0, STEP_PX);
    await page.waitForTimeout(STEP_MS);
  }
  await page.waitForTimeout(500);
}

async function narrow(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(500);
  await page.locator('main select[name="kind"]').selectOption('flowchart');
  await page.locator('main input[name="text"]').pressSequentially('feature store', {delay: 60});
  await page.waitForTimeout(800);
}

/** One cold visit to the gallery. @param slowdown of the processor */
export async function measureGallery(
  browser: Browser,
  url: string,
  slowdown: number,
): Promise<GalleryFigures> {
  const context = await browser.newContext({viewport: DESK});
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    const [firstPaintMs, hydratedMs] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      performance.now(),
    ]);
    await page.waitForTimeout(1000);
    await takeTasks(page);
    await toTheEnd(page);
    const scrolled = await takeTasks(page);
    await narrow(page);
    const filtered = await takeTasks(page);
    const shift = await page.evaluate(() => (window as unknown as {shift: number}).shift);
    return {
      firstPaintMs: firstPaintMs!,
      hydratedMs: hydratedMs!,
      scrollTaskMs: Math.max(0, ...scrolled),
      scrollTasks: scrolled.length,
      filterTaskMs: Math.max(0, ...filtered),
      shift,
    };
  } finally {
    await context.close();
  }
}
