/** Where a drawing stands on the stage. All lengths in CSS pixels. */

import type {Box} from '../inView';

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A small drawing is not blown up further than this. */
const LARGEST_FIT = 2;
const SMALLEST_SCALE = 0.1;
const LARGEST_SCALE = 8;
/** So much of the drawing stays on the stage, wherever it is moved. */
const HOLD_PX = 60;

/** The scale at which the whole drawing is on the stage; never 0. */
export function fitScale(stage: Size, drawing: Size): number {
  const scale = Math.min(stage.width / drawing.width, stage.height / drawing.height, LARGEST_FIT);
  return Math.max(scale, SMALLEST_SCALE / 2);
}

/** The smallest and largest scales that a reader may choose. */
export function scaleLimits(stage: Size, drawing: Size): {min: number; max: number} {
  const fit = fitScale(stage, drawing);
  return {min: Math.min(fit, SMALLEST_SCALE * 5), max: Math.max(LARGEST_SCALE, fit)};
}

/**
 * The nearest point to `pan` at which at least a strip of the drawing is on the stage. `pan` is how far the
 * middle of the drawing lies from the middle of the stage, in units of the drawing (before scaling).
 */
export function held(pan: Point, scale: number, stage: Size, drawing: Size): Point {
  const within = (value: number, room: number, length: number) => {
    const most = Math.max((room + length * scale) / 2 - HOLD_PX, 0) / scale;
    return Math.min(Math.max(value, -most), most);
  };
  return {
    x: within(pan.x, stage.width, drawing.width),
    y: within(pan.y, stage.height, drawing.height),
  };
}

/** Part of a drawing: its middle, from the middle of the drawing, and its size, in pixels of the drawing. */
export interface Part extends Point, Size {}

/** Where a box of the window lies on the sheet, however that is scaled and moved at the moment. */
export function seenOnSheet(box: Box, sheet: Element, drawing: Size): Part {
  const rect = sheet.getBoundingClientRect();
  const scale = rect.width / drawing.width || 1;
  return {
    x: ((box.left + box.right) / 2 - (rect.left + rect.right) / 2) / scale,
    y: ((box.top + box.bottom) / 2 - (rect.top + rect.bottom) / 2) / scale,
    width: (box.right - box.left) / scale,
    height: (box.bottom - box.top) / scale,
  };
}

export interface View {
  scale: number;
  pan: Point;
}

/** Room left around a part that is put in the middle, as a share of the stage. */
const PART_SHARE = 0.92;

function isIn(part: Part, {scale, pan}: View, stage: Size): boolean {
  const across = Math.abs(part.x + pan.x) + part.width / 2;
  const down = Math.abs(part.y + pan.y) + part.height / 2;
  return across * scale <= stage.width / 2 && down * scale <= stage.height / 2;
}

/**
 * The view in which a part is seen whole and, if it can be, at a scale at which it can be read: where it is if
 * that does, else with the part in the middle.
 * @param smallest the scale that is not gone below: what the reader chose, or that of the whole drawing
 */
export function viewOf(
  part: Part,
  view: View,
  stage: Size,
  {smallest, readable}: {smallest: number; readable: number},
): View {
  const whole = PART_SHARE * Math.min(stage.width / part.width, stage.height / part.height);
  const scale = Math.max(smallest, Math.min(readable, whole));
  const pan = isIn(part, {...view, scale}, stage) ? view.pan : {x: -part.x, y: -part.y};
  return {scale, pan};
}
