/** Finds what a reader would stumble over: labels that leave their node or lie on one another. */
import type {Graph} from '../types';
import {edgesBehindNodes, edgesThroughLabels, type Finding} from './crossings';
import {all, boxIn, type Box} from './svg';

/** Touching by less than this is not seen. */
const TOLERANCE_PX = 1.5;

interface Label {
  text: string;
  element: Element;
  /** One box per line of text. */
  lines: Box[];
  node: Element | null;
}

function labelOf(svg: SVGSVGElement, text: Element): Label {
  const rows = all<Element>(text, ':scope > tspan[x]');
  const lines = (rows.length > 0 ? rows : [text]).map((row) => boxIn(svg, row));
  const words = rows.length > 0 ? rows.map((row) => row.textContent).join(' ') : text.textContent;
  return {text: words ?? '', element: text, lines, node: text.closest('[data-node]')};
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  // Line boxes are taller than their letters; a quarter of the smaller one may be shared.
  const slack = Math.min(a.height, b.height) / 4;
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > TOLERANCE_PX && down > slack;
}

function overlapAny(a: Box[], b: Box[]): boolean {
  return a.some((one) => b.some((other) => overlap(one, other)));
}

function corners({x, y, width, height}: Box): DOMPoint[] {
  const [top, bottom] = [y + height * 0.2, y + height * 0.8];
  const [left, right] = [x + TOLERANCE_PX, x + width - TOLERANCE_PX];
  return [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([px, py]) => new DOMPoint(px, py));
}

function leaves(shape: SVGGeometryElement, label: Label): boolean {
  const shift = shape.transform.baseVal.consolidate()?.matrix.inverse();
  const points = label.lines.flatMap(corners);
  return points.some((point) => {
    const own = shift
      ? point.matrixTransform(new DOMMatrix([shift.a, shift.b, shift.c, shift.d, shift.e, shift.f]))
      : point;
    return !shape.isPointInFill(own);
  });
}

function leavingLabels(svg: SVGSVGElement, labels: Label[]): Finding[] {
  return labels.flatMap((label) => {
    const holder = label.element.closest('[data-node], .dg-sticker');
    const shape = holder?.querySelector<SVGGeometryElement>('.dg-shape, .dg-note');
    const mark = holder?.querySelector('.dg-mark');
    const onMark =
      mark !== undefined && mark !== null && overlapAny(label.lines, [boxIn(svg, mark)]);
    if (!shape || (!onMark && !leaves(shape, label))) return [];
    const message = `the label "${label.text}" leaves its node: shorten it, or break it with <br/>`;
    return [{hint: label.text, message}];
  });
}

function isOnAxis({element}: Label): boolean {
  return element.classList.contains('dg-axis');
}

/** Said once: where two labels of an axis meet, most do. */
function crowdedAxis(pairs: Array<[Label, Label]>): Finding[] {
  const crowded = pairs.find(([label, other]) => isOnAxis(label) && isOnAxis(other));
  if (!crowded) return [];
  const message =
    `the labels of an axis overlap, such as "${crowded[0].text}" and "${crowded[1].text}": ` +
    'shorten them, or set axisFormat and tickInterval';
  return [{hint: 'axis', message}];
}

function overlappingLabels(labels: Label[]): Finding[] {
  const pairs = labels.flatMap((label, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlapAny(label.lines, other.lines))
      .map((other): [Label, Label] => [label, other]),
  );
  const others = pairs.filter(([label, other]) => !isOnAxis(label) || !isOnAxis(other));
  const found = others.map(([label, other]) => ({
    hint: other.text,
    message:
      `the labels "${label.text}" and "${other.text}" overlap: shorten one, ` +
      'or change the order or direction so that they part',
  }));
  return [...crowdedAxis(pairs), ...found];
}

interface Obstacle {
  holder: Element;
  name: string;
  box: Box;
}

function obstaclesOf(svg: SVGSVGElement): Obstacle[] {
  return all<Element>(svg, '[data-node] > .dg-shape, .dg-sticker > .dg-note').map((shape) => {
    const holder = shape.parentElement ?? svg;
    return {holder, name: holder.querySelector('text')?.textContent ?? '', box: boxIn(svg, shape)};
  });
}

function labelsOnNodes(svg: SVGSVGElement, labels: Label[]): Finding[] {
  const obstacles = obstaclesOf(svg);
  return labels.flatMap((label) => {
    const hit = obstacles.filter(({holder, box}) => {
      return overlapAny(label.lines, [box]) && !holder.contains(label.element);
    });
    return hit.map(({name}) => ({
      hint: label.text,
      message:
        `the label "${label.text}" lies on the node "${name}": shorten it, ` +
        'or change the order or direction so that they part',
    }));
  });
}

/** Titles of groups, and of the sections of a time line, have a place of their own. */
function titlesTooWide(svg: SVGSVGElement): Finding[] {
  const bars = all<Element>(svg, '.dg-task').map((bar) => boxIn(svg, bar));
  const ends = all<Element>(svg, '.dg-group-title').flatMap((title) => {
    const group = CSS.escape(title.getAttribute('data-group') ?? '');
    const frame = svg.querySelector(`.dg-group[data-group="${group}"]`);
    const [text, box] = [boxIn(svg, title), frame && boxIn(svg, frame)];
    return box && text.x + text.width > box.x + box.width - TOLERANCE_PX ? [title] : [];
  });
  const sections = all<Element>(svg, '.dg-section').filter((title) =>
    bars.some((bar) => overlap(bar, boxIn(svg, title))),
  );
  return [...ends, ...sections].map((title) => {
    const text = title.textContent ?? '';
    return {hint: text, message: `the title "${text}" is wider than its group: shorten it`};
  });
}

export function findingsOf(svg: SVGSVGElement, graph: Graph): Finding[] {
  const labels = all<Element>(svg, 'text').map((text) => labelOf(svg, text));
  return [
    ...leavingLabels(svg, labels),
    ...overlappingLabels(labels),
    ...labelsOnNodes(svg, labels),
    ...titlesTooWide(svg),
    ...edgesBehindNodes(svg, graph.edges),
    ...edgesThroughLabels(svg, graph.edges),
  ];
}

export function smallestTextPx(svg: SVGSVGElement): number {
  const sizes = all<Element>(svg, 'text').map((text) =>
    parseFloat(getComputedStyle(text).fontSize),
  );
  return Math.min(15, ...sizes);
}
