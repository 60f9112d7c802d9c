/** Long enough not to flash under a pointer that passes, and to reach the bubble across the gap. */
const SHOW_AFTER_MS = 120;
const HIDE_AFTER_MS = 200;

/** The element that holds a word and its bubble. */
const AREA = '[data-term]';

/**
 * Adds hover and keyboard focus to the terms in `content`, whose popovers already open by click and close by Esc. One
 * set of handlers serves all: a term has no code of its own.
 */
export function followTerms(content: HTMLElement, signal: AbortSignal): void {
  let timer: number | undefined;
  const after = (delayMs: number, action: () => void): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, delayMs);
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    handle: (event: HTMLElementEventMap[K], area: Element) => void,
  ): void =>
    content.addEventListener(
      type,
      (event) => {
        const area = (event.target as Element).closest(AREA);
        if (area) handle(event, area);
      },
      {signal},
    );
  const crosses = ({relatedTarget}: MouseEvent | FocusEvent, area: Element): boolean =>
    !area.contains(relatedTarget as Node | null);

  on('pointerover', (event, area) => {
    if (event.pointerType !== 'mouse') return;
    if (crosses(event, area)) after(SHOW_AFTER_MS, () => show(area));
    else window.clearTimeout(timer);
  });
  on('pointerout', (event, area) => {
    if (event.pointerType === 'mouse' && crosses(event, area))
      after(HIDE_AFTER_MS, () => hide(area));
  });
  on('focusin', ({target}, area) => {
    if ((target as Element).matches('button:focus-visible')) show(area);
  });
  on('focusout', (event, area) => {
    if (crosses(event, area)) hide(area);
  });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

const bubbleIn = (area: Element): HTMLElement | null => area.querySelector('[popover]');

function show(area: Element): void {
  const bubble = bubbleIn(area);
  if (isOpen(bubble) === false) bubble?.showPopover();
}

/** What the reader is using stays. */
function hide(area: Element): void {
  const bubble = bubbleIn(area);
  if (!area.querySelector(':focus-visible') && isOpen(bubble)) bubble?.hidePopover();
}

/** Undefined in a browser that has no popovers; the definition is then told by screen readers only. */
function isOpen(bubble: HTMLElement | null): boolean | undefined {
  return bubble && 'showPopover' in bubble ? bubble.matches(':popover-open') : undefined;
}
