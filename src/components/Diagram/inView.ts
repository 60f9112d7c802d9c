import {wantsLessMotion} from '@site/src/platform/motion';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around all parts, in pixels of the window. */
export function boxAround(parts: readonly Element[]): Box {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({left}) => left)),
    top: Math.min(...boxes.map(({top}) => top)),
    right: Math.max(...boxes.map(({right}) => right)),
    bottom: Math.max(...boxes.map(({bottom}) => bottom)),
  };
}

/** How far to move one stretch so that it lies in another; one that is too long is put in its middle. */
function shift(from: number, to: number, start: number, end: number): number {
  if (from >= start && to <= end) return 0;
  return (from + to) / 2 - (start + end) / 2;
}

/** How far `inner` must be moved to stand in `outer`; 0, 0 if it does. */
export function shiftInto(inner: Box, outer: Box): {x: number; y: number} {
  return {
    x: shift(inner.left, inner.right, outer.left, outer.right),
    y: shift(inner.top, inner.bottom, outer.top, outer.bottom),
  };
}

/** Scrolls the page, and the drawing's own frame, until the box stands free between the site's bar and the panel. */
export function scrollToBox(box: Box, picture: Element | null, panel: Element | null): void {
  const frame = picture?.parentElement;
  if (!frame) return;
  const {left, right} = frame.getBoundingClientRect();
  const top = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  const bottom = panel?.getBoundingClientRect().top ?? window.innerHeight;
  const {x, y} = shiftInto(box, {left, right, top, bottom});
  const behavior = wantsLessMotion() ? 'instant' : 'smooth';
  if (x !== 0) frame.scrollBy({left: x, behavior});
  if (y !== 0) window.scrollBy({top: y, behavior});
}
