/** One look for each role: an outline and a small mark, so that colour never carries it alone. */
import type {Role} from '../types';
import {element, round, type Box} from './svg';

/** Marks are drawn with thin lines on a 14 × 14 grid. */
export const MARK_PX = 14;

function dot(x: number, y: number): string {
  return `M${x - 1.7} ${y}a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0z`;
}

const MARKS: Record<Role, string> = {
  client: 'M4 1.5h6a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM6 10.5h2',
  service: 'M1.5 2.5h11v4h-11zM1.5 6.5h11v4.5h-11zM4 4.5h.2M4 8.7h.2M6.5 4.5h3.5M6.5 8.7h3.5',
  model: `${dot(2.8, 2.8)}${dot(2.8, 11.2)}${dot(11.2, 7)}M4.5 3.6L9.5 6.2M4.5 10.4L9.5 7.8M2.8 4.5v5`,
  store:
    'M2.5 3.3c0-2.4 9-2.4 9 0v7.4c0 2.4-9 2.4-9 0zM2.5 3.3c0 2.4 9 2.4 9 0M2.5 7c0 2.4 9 2.4 9 0',
  stream: 'M1 4.5c2-2.4 4-2.4 6 0s4 2.4 6 0M1 9.5c2-2.4 4-2.4 6 0s4 2.4 6 0',
  job: 'M7 1.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM7 4v3l2.2 1.6',
  metric: 'M1.5 12.5h11M3.5 12.5V8.5M7 12.5v-10M10.5 12.5V6',
  decision: 'M7 1.2L12.8 7L7 12.8L1.2 7zM7 4.6v2.8M7 9.4v.1',
  human: 'M7 1.6a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2zM1.8 12.6c.6-5 9.8-5 10.4 0',
  external: 'M6 2.5H2.5v9h9V8M8.5 1.5h4v4M12.5 1.5L7 7',
};

const CORNER_PX = 6;
const LID_PX = 5;
const POINT_PX = 12;

/** A cylinder standing up: the lid is an ellipse inside the box. */
function cylinder({x, y, width, height}: Box): SVGElement {
  const [rx, side] = [round(width / 2), round(height - 2 * LID_PX)];
  const lid = `a${rx} ${LID_PX} 0 0 0 ${round(width)} 0`;
  const top = `M${round(x)} ${round(y + LID_PX)}a${rx} ${LID_PX} 0 0 1 ${round(width)} 0`;
  const body = `v${side}a${rx} ${LID_PX} 0 0 1 ${round(-width)} 0z`;
  const front = `M${round(x)} ${round(y + LID_PX)}${lid}`;
  return element('path', {d: top + body + front});
}

/** A cylinder lying down, as a pipe: things pass through it. */
function pipe({x, y, width, height}: Box): SVGElement {
  const [ry, length] = [round(height / 2), round(width - 2 * LID_PX)];
  const body = `M${round(x + LID_PX)} ${round(y)}h${length}a${LID_PX} ${ry} 0 0 1 0 ${round(height)}h${-length}`;
  const back = `a${LID_PX} ${ry} 0 0 1 0 ${round(-height)}z`;
  const end = `M${round(x + width - LID_PX)} ${round(y)}a${LID_PX} ${ry} 0 0 0 0 ${round(height)}`;
  return element('path', {d: body + back + end});
}

/** Pointed only a little: an edge that does not end at a point still meets the outline. */
function hexagon({x, y, width, height}: Box): SVGElement {
  const [left, right, middle] = [x + POINT_PX, x + width - POINT_PX, y + height / 2];
  const points = [
    left,
    y,
    right,
    y,
    x + width,
    middle,
    right,
    y + height,
    left,
    y + height,
    x,
    middle,
  ];
  return element('polygon', {points: points.map(round).join(' ')});
}

function rectangle(box: Box, rx: number): SVGElement {
  return element('rect', {...box, rx});
}

export function outline(role: Role | undefined, box: Box): SVGElement {
  if (role === 'store') return cylinder(box);
  if (role === 'stream') return pipe(box);
  if (role === 'decision') return hexagon(box);
  if (role === 'human') return rectangle(box, box.height / 2);
  return rectangle(box, role === 'external' ? 0 : CORNER_PX);
}

/** Where the mark begins, from the left of the box, and how far the label makes way for it. */
const ROOM: Partial<Record<Role, {mark: number; label: number}>> = {
  decision: {mark: 13, label: 8},
  stream: {mark: 11, label: 4},
  human: {mark: 13, label: 8},
};
const USUAL_ROOM = {mark: 11, label: 9};

export function labelShift(role: Role): {x: number; y: number} {
  return {x: (ROOM[role] ?? USUAL_ROOM).label, y: role === 'store' ? 3 : 0};
}

export function mark(role: Role, box: Box): SVGElement {
  const x = box.x + (ROOM[role] ?? USUAL_ROOM).mark;
  const y = box.y + box.height / 2 - MARK_PX / 2 + labelShift(role).y;
  return element('path', {
    class: 'dg-mark',
    transform: `translate(${round(x)} ${round(y)})`,
    d: MARKS[role],
  });
}
