/** One node: its outline by role or as Mermaid drew it, its mark and its texts. */
import {SIGNS} from './layout';
import type {Parsed} from './parsed';
import {labelShift, mark, outline} from './roleShape';
import {all, boxIn, centreOf, element, originIn, translate, type Box} from './svg';
import {linesIn, textBlock} from './text';

export const NODE_TEXT_PX = 15;

const GEOMETRY = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'd', 'points'];
const SHAPES = 'rect, circle, ellipse, polygon, path, line';

function isInLabel(shape: Element): boolean {
  return shape.closest('.label, .label-group, .cluster-label, .background') !== null;
}

/** Mermaid's sketching library draws a shape twice, as a filling and as a stroke. */
function isSecondStroke(shape: Element): boolean {
  const before = shape.previousElementSibling;
  return shape.matches('.outer-path > path, g > path[fill="none"]') && before?.tagName === 'path';
}

function placed(svg: SVGSVGElement, shape: Element): SVGElement {
  const own = GEOMETRY.map((name) => [name, shape.getAttribute(name) ?? undefined] as const);
  const moved = translate(originIn(svg, shape));
  return element(shape.tagName, {...Object.fromEntries(own), transform: moved});
}

function line(box: Box): SVGElement {
  const {x, y, width, height} = box;
  return element('path', {class: 'dg-rule', d: `M${x} ${y}L${x + width} ${y + height}`});
}

/** The table of an entity or class: a frame, tinted rows and dividing lines. */
function tableShapes(svg: SVGSVGElement, node: Element): SVGElement[] {
  const boxOf = (found: Element) => boxIn(svg, found);
  const frame = all(node, ':scope > .outer-path').map(boxOf)[0] ?? boxIn(svg, node);
  const rows = all(node, '.row-rect-even').map((row) =>
    element('rect', {class: 'dg-row', ...boxOf(row)}),
  );
  const outer = element('rect', {class: 'dg-shape', ...frame, rx: 6});
  return [outer, ...rows, ...all(node, '.divider').map((divider) => line(boxOf(divider)))];
}

function shapeClass(shape: Element): string {
  if (shape.matches('.state-start, .state-end, .fork-join')) return 'dg-solid';
  return 'dg-shape';
}

/** One radius for all boxes. */
function straighten(rect: Element): void {
  rect.setAttribute('rx', '6');
  rect.removeAttribute('ry');
}

function ownShapes(svg: SVGSVGElement, node: Element): SVGElement[] {
  const shapes = all<Element>(node, SHAPES).filter(
    (shape) => !isInLabel(shape) && !isSecondStroke(shape),
  );
  return shapes.map((shape) => {
    const copy = placed(svg, shape);
    copy.setAttribute('class', shapeClass(shape));
    if (copy.tagName === 'rect' && shapeClass(shape) === 'dg-shape') straighten(copy);
    return copy;
  });
}

/** The end of a state machine: a ring with a filled middle. */
function endState(box: Box): SVGElement[] {
  const {x, y} = centreOf(box);
  const ring = element('circle', {class: 'dg-shape', cx: x, cy: y, r: 7});
  return [ring, element('circle', {class: 'dg-solid', cx: x, cy: y, r: 3.5})];
}

function shapesOf(svg: SVGSVGElement, node: Element, shape: string | undefined): SVGElement[] {
  if (shape === 'stateEnd') return endState(boxIn(svg, node));
  if (shape === 'fork' || shape === 'join') {
    return [element('rect', {class: 'dg-solid', ...boxIn(svg, node), rx: 2})];
  }
  if (shape === 'erBox' || shape === 'classBox') return tableShapes(svg, node);
  if (node.classList.contains('statediagram-note')) {
    return [element('rect', {class: 'dg-shape dg-note', ...boxIn(svg, node), rx: 3})];
  }
  return ownShapes(svg, node);
}

function isLeftAligned(text: Element): boolean {
  return text.closest('.members-group, .methods-group, [class*="attribute-"]') !== null;
}

function textClass(text: Element): string | undefined {
  if (text.closest('.attribute-type, .attribute-keys, .annotation-group')) return 'dg-soft';
  return text.closest('.label-group, .label.name') ? 'dg-strong' : undefined;
}

function textElement(svg: SVGSVGElement, text: Element, shift: {x: number; y: number}): Element[] {
  const lines = linesIn(text);
  if (lines.length === 0) return [];
  const box = boxIn(svg, text);
  const centre = centreOf(box);
  const left = isLeftAligned(text);
  const at = {x: (left ? box.x : centre.x) + shift.x, y: centre.y + shift.y};
  const anchor = left ? 'start' : undefined;
  return [textBlock(lines, at, NODE_TEXT_PX, {class: textClass(text), 'text-anchor': anchor})];
}

/** The largest of Mermaid's shapes in a node: the box that edges end at. */
function frameOf(svg: SVGSVGElement, node: Element): Box {
  const shapes = all<Element>(node, SHAPES).filter((shape) => !isInLabel(shape));
  const boxes = shapes.map((shape) => boxIn(svg, shape));
  return boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? boxIn(svg, node);
}

export function nodeElement(
  svg: SVGSVGElement,
  node: Element,
  id: string,
  parsed: Parsed,
): Element {
  const shape = parsed.shapeOf.get(id);
  const role = SIGNS.includes(shape ?? '') ? undefined : parsed.roleOf.get(id);
  const frame = frameOf(svg, node);
  const shapes = role ? [outline(role, frame)] : shapesOf(svg, node, shape);
  if (role) shapes[0]?.setAttribute('class', 'dg-shape');
  const shift = role ? labelShift(role) : {x: 0, y: 0};
  const texts = all<Element>(node, 'text').flatMap((text) => textElement(svg, text, shift));
  const attributes = {
    class: 'dg-node',
    'data-node': parsed.shapeOf.has(id) ? id : undefined,
    'data-role': role,
  };
  return element('g', attributes, [...shapes, ...(role ? [mark(role, frame)] : []), ...texts]);
}
