import type {Page} from 'playwright-core';

/** For `before`: sums up layout shift from the first paint on. */
export function watchShift(): void {
  const seen = window as unknown as {layoutShift: number; shifted: string[]};
  seen.layoutShift = 0;
  seen.shifted = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources: {node: Node | null}[];
    }[]) {
      if (entry.hadRecentInput) continue;
      seen.layoutShift += entry.value;
      for (const {node} of entry.sources)
        seen.shifted.push((node as Element | null)?.outerHTML?.slice(0, 120) ?? String(node));
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Layout shift so far, with the elements that moved, once fonts are there and two frames are painted. */
export const layoutShift = (page: Page): Promise<{shift: number; moved: string[]}> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((painted) => requestAnimationFrame(painted));
    const seen = window as unknown as {layoutShift: number; shifted: string[]};
    return {shift: Math.round(seen.layoutShift * 1000) / 1000, moved: seen.shifted};
  });

/** How many pixels the page can be scrolled sideways, and what sticks out. */
export const sidewaysScroll = (page: Page): Promise<{pixels: number; wide: string[]}> =>
  page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const pixels = scrollWidth - clientWidth;
    const wide =
      pixels <= 0
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .slice(0, 5)
            .map((element) => element.outerHTML.slice(0, 120));
    return {pixels, wide};
  });
