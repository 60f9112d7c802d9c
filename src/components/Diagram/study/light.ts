/** Lights one step of a walk in the drawing: its edge, its two ends, a number and a token that moves along. */
import type {ToldStep} from '@site/src/domain/walk';

import {clear, made, nodeParts, partsOf} from './drawn';

/** Radius of the number; it touches the node that the step leaves, where no label lies. */
const BADGE_PX = 9;
const TOKEN_SECONDS = 1.2;

/** The line of an edge as path data; a message of a sequence is a straight line. */
function pathOf(line: Element): string {
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => line.getAttribute(name));
  return line.getAttribute('d') ?? `M${x1} ${y1}L${x2} ${y2}`;
}

/** Whether the step goes against the line: an edge with heads at both ends is drawn one way only. */
function isBackwards({from}: ToldStep, edges: readonly {from: string}[], edge: number): boolean {
  return edges[edge]?.from !== from;
}

function badge(line: SVGGeometryElement, number: number, backwards: boolean): SVGElement[] {
  const length = line.getTotalLength?.() ?? 0;
  if (length === 0) return [];
  const away = Math.min(BADGE_PX, length / 4);
  const {x, y} = line.getPointAtLength(backwards ? length - away : away);
  const text = made('text', {x, y: y + 4.5, class: 'dg-step'});
  text.textContent = String(number);
  return [made('circle', {cx: x, cy: y, r: BADGE_PX, class: 'dg-step-disc'}), text];
}

function token(line: SVGGeometryElement, backwards: boolean): SVGElement {
  const dot = made('circle', {r: 6, class: 'dg-token'});
  const points = backwards ? '1;0' : '0;1';
  const motion = made('animateMotion', {
    ...{path: pathOf(line), dur: `${TOKEN_SECONDS}s`, begin: 'indefinite', fill: 'freeze'},
    ...{calcMode: 'linear', keyTimes: '0;1', keyPoints: points, repeatCount: 2},
  });
  dot.append(motion);
  return dot;
}

export interface Light {
  step: ToldStep;
  /** Counted from 1. */
  number: number;
  /** Indices of the edges walked before. */
  past: readonly number[];
  edges: readonly {from: string; to: string}[];
  /** A token runs along the edge; not for readers who want less motion. */
  moves: boolean;
}

/** Lights the step; gives the parts that are lit. */
export function light(
  svg: SVGSVGElement,
  {step, number, past, edges, moves}: Light,
): readonly Element[] {
  clear(svg);
  svg.setAttribute('data-study', 'walk');
  for (const edge of past)
    for (const part of partsOf(svg, 'edge', String(edge))) part.setAttribute('data-past', '');
  const parts = partsOf(svg, 'edge', String(step.edge));
  const lit = [...parts, ...nodeParts(svg, step.from), ...nodeParts(svg, step.to)];
  for (const part of lit) part.setAttribute('data-lit', '');
  const line = parts.find((part) => part.matches('path, line')) as SVGGeometryElement | undefined;
  if (!line) return lit;
  const backwards = isBackwards(step, edges, step.edge);
  const layer = made('g', {'aria-hidden': 'true'});
  const moved = line.getAttribute('transform');
  if (moved) layer.setAttribute('transform', moved);
  layer.append(...badge(line, number, backwards), ...(moves ? [token(line, backwards)] : []));
  svg.append(layer);
  layer.querySelector<SVGAnimateMotionElement>('animateMotion')?.beginElement?.();
  return lit;
}
