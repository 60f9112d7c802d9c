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
  /** The longest task of the way down, as time on the clock and as time of the processor. */
  scrollTaskMs: number;
  scrollTaskCpuMs: number;
  /** The same while a filter is chosen and text is typed. */
  filterTaskMs: number;
  filterTaskCpuMs: number;
  shift: number;
}

/** Sums up layout shift from the start. */
function watch(): void {
  const seen = window as unknown as {shift: number};
  seen.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {value: number; hadRecentInput: boolean}[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** On the clock and of the processor, in microseconds. */
  dur?: number;
  tdur?: number;
  args: {name?: string};
}

/**
 * The longest task of the page's main thread while something is done. The clock counts what other programs take
 * from the processor in the meantime; the processor's own time does not.
 */
async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<{clockMs: number; cpuMs: number}> {
  await browser.startTracing(page, {categories: ['toplevel', 'devtools.timeline']});
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
  const main = trace.traceEvents.filter(({args}) => args?.name === 'CrRendererMain');
  const tasks = trace.traceEvents.filter(
    ({name, ph, pid, tid}) =>
      ph === 'X' && /RunTask$/.test(name) && main.some((of) => of.pid === pid && of.tid === tid),
  );
  if (tasks.length === 0) throw new Error('the trace holds no task of the main thread');
  const longest = (of: (task: TraceEvent) => number | undefined) =>
    tasks.reduce((most, task) => Math.max(most, of(task) ?? 0), 0) / 1000;
  return {clockMs: longest(({dur}) => dur), cpuMs: longest(({tdur}) => tdur)};
}

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
    const scroll = await longestTask(browser, page, () => toTheEnd(page));
    const shift = await page.evaluate(() => (window as unknown as {shift: number}).shift);
    const filter = await longestTask(browser, page, () => narrow(page));
    return {
      ...{firstPaintMs: firstPaintMs!, hydratedMs: hydratedMs!, shift},
      ...{scrollTaskMs: scroll.clockMs, scrollTaskCpuMs: scroll.cpuMs},
      ...{filterTaskMs: filter.clockMs, filterTaskCpuMs: filter.cpuMs},
    };
  } finally {
    await context.close();
  }
}
