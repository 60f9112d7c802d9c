/** How often it is looked where the reader is, in milliseconds, and after how many looks at one section it is a stay. */
const LOOK_MS = 1000;
const LOOKS = 10;

/**
 * Tells on which section of the page the reader stays: ten seconds with the tab in sight, and up to one more when the
 * reader came there from another section. While the tab is hidden nothing runs. '' is what stands before the first
 * section.
 */
export function watchStays(stayed: (section: string) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let section: string | undefined;
  let looks = 0;
  const look = (): void => {
    const now = sectionInSight();
    // The second before the first look counts: looking at once would cost a layout while the page wakes up.
    looks = section === undefined || now === section ? looks + 1 : 0;
    section = now;
    if (looks === LOOKS) stayed(now);
  };
  const begin = (): void => {
    clearInterval(timer);
    section = undefined;
    looks = 0;
    if (!document.hidden) timer = setInterval(look, LOOK_MS);
  };
  begin();
  document.addEventListener('visibilitychange', begin, {signal});
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The section whose heading has passed the middle of the window last. */
function sectionInSight(): string {
  const middle = window.innerHeight / 2;
  const headings = [...document.querySelectorAll('.markdown h2[id]')];
  return headings.findLast((one) => one.getBoundingClientRect().top < middle)?.id ?? '';
}
