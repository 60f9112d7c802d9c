import {type FocusEvent, type PointerEvent, type RefObject, useEffect, useRef} from 'react';

/** Long enough not to flash under a pointer that passes, and to reach the bubble across the gap. */
const SHOW_AFTER_MS = 120;
const HIDE_AFTER_MS = 200;

export interface Bubble {
  ref: RefObject<HTMLElement | null>;
  /** handlers of the element that holds word and bubble */
  area: {
    onPointerEnter: (event: PointerEvent) => void;
    onPointerLeave: (event: PointerEvent) => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
  word: {onFocus: (event: FocusEvent) => void};
}

/** Adds hover and keyboard focus to a popover that already opens by click and closes by Esc. */
export function useBubble(): Bubble {
  const ref = useRef<HTMLElement>(null);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const after = (delayMs: number, action: (bubble: HTMLElement | null) => void) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => action(ref.current), delayMs);
  };
  return {
    ref,
    area: {
      onPointerEnter: ({pointerType}) => pointerType === 'mouse' && after(SHOW_AFTER_MS, show),
      onPointerLeave: ({pointerType}) => pointerType === 'mouse' && after(HIDE_AFTER_MS, hide),
      onBlur: ({currentTarget, relatedTarget}) =>
        !currentTarget.contains(relatedTarget) && hide(ref.current),
    },
    word: {onFocus: ({target}) => target.matches(':focus-visible') && show(ref.current)},
  };
}

function show(bubble: HTMLElement | null): void {
  if (isOpen(bubble) === false) bubble?.showPopover();
}

/** What the reader is using stays. */
function hide(bubble: HTMLElement | null): void {
  const inUse = bubble?.parentElement?.querySelector(':focus-visible');
  if (!inUse && isOpen(bubble)) bubble?.hidePopover();
}

/** Undefined in a browser that has no popovers; the definition is then told by screen readers only. */
function isOpen(bubble: HTMLElement | null): boolean | undefined {
  return bubble && 'showPopover' in bubble ? bubble.matches(':popover-open') : undefined;
}
