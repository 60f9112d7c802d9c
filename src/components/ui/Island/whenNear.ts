import {UNTOUCHED, visitOf} from '@site/src/platform/visit/store';

import {missedPress} from './missedPress';

/** Told to an element that was empty and has its HTML now (src/theme/MDXContent). */
export const FILLED = 'handbook:filled';

/** A widget wakes before it is in sight, so that it is alive when a hand reaches it. */
const NEAR = '600px 0px';
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input'] as const;

/** Makes the widget alive; returns what ends its life. */
type Wake = () => Promise<() => void>;

/** Wakes once: near the window, when touched, or at once when this visit has changed the page. Returns what ends it. */
export function whenNear(element: HTMLElement, page: string | undefined, wake: Wake): () => void {
  const stop = new AbortController();
  let asleep = true;
  const start = (): void => {
    if (!asleep || element.childElementCount === 0) return;
    asleep = false;
    observer.disconnect();
    void awaken(element, wake, stop.signal);
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some(({isIntersecting}) => isIntersecting) && start(),
    {rootMargin: NEAR},
  );
  const watch = (): void => {
    if (page !== undefined && visitOf(page) !== UNTOUCHED) start();
    observer.unobserve(element);
    if (asleep) observer.observe(element);
  };
  TOUCHES.forEach((touch) => element.addEventListener(touch, start, {signal: stop.signal}));
  element.addEventListener(FILLED, watch, {signal: stop.signal});
  watch();
  return () => {
    observer.disconnect();
    stop.abort();
  };
}

async function awaken(element: HTMLElement, wake: Wake, signal: AbortSignal): Promise<void> {
  const doMissed = missedPress(element);
  const end = await wake();
  if (signal.aborted) return end();
  signal.addEventListener('abort', end);
  element.setAttribute('data-awake', '');
  doMissed();
}
