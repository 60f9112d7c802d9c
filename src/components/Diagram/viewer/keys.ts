import type {KeyboardEvent} from 'react';

import type {PanZoom} from './usePanZoom';

const STEP_PX = 80;

const MOVES: Record<string, [x: number, y: number]> = {
  ArrowLeft: [STEP_PX, 0],
  ArrowRight: [-STEP_PX, 0],
  ArrowUp: [0, STEP_PX],
  ArrowDown: [0, -STEP_PX],
};

/** A field takes every key, and the panel of a walk takes the arrows, when the focus is there. */
function isElsewhere({target, key}: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(key in MOVES ? 'input, select, [data-panel]' : 'input, select') !== null;
}

/** What a key does to the drawing while the dialog has the focus. */
export function onViewerKey(event: KeyboardEvent, panZoom: PanZoom): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return;
  const move = MOVES[event.key];
  if (move) panZoom.move(...move);
  else if (event.key === '+' || event.key === '=') panZoom.zoomIn();
  else if (event.key === '-' || event.key === '_') panZoom.zoomOut();
  else if (event.key === '0') panZoom.actual();
  else if (event.key === 'f') panZoom.fit();
  else return;
  event.preventDefault();
}
