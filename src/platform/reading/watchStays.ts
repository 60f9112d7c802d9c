/** How often it is looked where the reader is, in milliseconds; three looks at the same section are a stay. */
const LOOK_MS = 5000;
const LOOKS = 3;

/**
 * Tells on which section of the page the reader stays: ten seconds or a little more with the tab in sight. While the
 * tab is hidden nothing runs. '' is what stands before the first section.
 */
export function watchStays(stayed: (section: string) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let section: string | undefined;
  let looks = 0;
  const look = (): void => {
    const now = sectionInSight();
    looks = now === section ? looks + 1 : 1;
    section = now;
    if (looks === LOOKS) stayed(now);
  };
  const begin = (): void => {
    clearInterval(timer);
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
