/** Flowcharts, states, entities and classes: Mermaid lays them out, we draw them anew. */
import type {Kind} from '../types';
import type {Markers} from './markers';
import {nodeElement} from './node';
import {authorsId, type Parsed} from './parsed';
import {all, boxIn, centreOf, element, originIn, translate, type Box} from './svg';
import {linesIn, textBlock} from './text';

export const EDGE_TEXT_PX = 14;
export const GROUP_TEXT_PX = 14;

export interface Source {
  svg: SVGSVGElement;
  kind: Kind;
  parsed: Parsed;
  markers: Markers;
}

function domIdOf({svg}: Source, drawn: Element): string {
  return drawn.id.replace(`${svg.id}-`, '');
}

interface Group {
  frame: Element;
  title: Element[];
}

function groupOf(source: Source, cluster: Element): Group[] {
  const rect = cluster.querySelector('rect');
  if (!rect || cluster.classList.contains('note-cluster')) return [];
  const box = boxIn(source.svg, rect);
  const data = {'data-group': authorsId(domIdOf(source, cluster))};
  const label = cluster.querySelector('.cluster-label text');
  const lines = label ? linesIn(label) : [];
  const frame = element('rect', {class: 'dg-group', ...data, ...box, rx: 8});
  if (lines.length === 0) return [{frame, title: []}];
  const at = {x: box.x + 12, y: box.y + 17 + ((lines.length - 1) * GROUP_TEXT_PX) / 2};
  return [
    {frame, title: [textBlock(lines, at, GROUP_TEXT_PX, {class: 'dg-group-title', ...data})]},
  ];
}

function frameBox(frame: Element): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(frame.getAttribute(name)),
  );
  return {x, y, width, height};
}

function isAround(outer: Box, inner: Box): boolean {
  const wider = outer.width > inner.width && outer.x <= inner.x && outer.y <= inner.y;
  const right = outer.x + outer.width >= inner.x + inner.width;
  return wider && right && outer.y + outer.height >= inner.y + inner.height;
}

/** Nested groups alternate between tinted and plain; outer ones lie behind inner ones. */
function layered(groups: Group[]): Element[] {
  const depthOf = ({frame}: Group) =>
    groups.filter((other) => isAround(frameBox(other.frame), frameBox(frame))).length;
  for (const group of groups) {
    if (depthOf(group) % 2 === 0) continue;
    for (const part of [group.frame, ...group.title]) part.classList.add('dg-inner');
  }
  return [...groups].sort((a, b) => depthOf(a) - depthOf(b)).map(({frame}) => frame);
}

function edgeClass(path: Element): string {
  const names = path.getAttribute('class') ?? '';
  const dashed = /dotted|dashed|note-edge/.test(names) && 'dg-dashed';
  const thick = /edge-thickness-thick/.test(names) && 'dg-thick';
  return ['dg-edge', dashed, thick].filter(Boolean).join(' ');
}

/** Mermaid cuts an edge from a node to itself into three. */
function edgeIndex({parsed}: Source, id: string): number | undefined {
  const looped = /^(.*)-cyclic-special-(?:1|mid|2)$/.exec(id)?.[1];
  if (looped === undefined) return parsed.indexOfEdge.get(id);
  const node = authorsId(looped);
  return parsed.graph.edges.findIndex(({from, to}) => from === node && to === node);
}

function edgeElement(source: Source, path: Element): Element[] {
  if (/edge-thickness-invisible/.test(path.getAttribute('class') ?? '')) return [];
  const index = edgeIndex(source, path.getAttribute('data-id') ?? '');
  return [
    element('path', {
      class: edgeClass(path),
      'data-edge': index,
      transform: translate(originIn(source.svg, path)),
      d: path.getAttribute('d') ?? '',
      ...source.markers.of(path),
    }),
  ];
}

function edgeLabel(source: Source, text: Element): Element[] {
  const lines = linesIn(text);
  if (lines.length === 0) return [];
  const id = text.closest('[data-id]')?.getAttribute('data-id') ?? '';
  const centre = centreOf(boxIn(source.svg, text));
  const attributes = {class: 'dg-edge-label', 'data-edge': edgeIndex(source, id)};
  return [element('g', attributes, [textBlock(lines, centre, EDGE_TEXT_PX)])];
}

function nodesOf(source: Source): Element[] {
  const {svg, parsed} = source;
  return all(svg, 'g.node').flatMap((node) => {
    const id = authorsId(domIdOf(source, node));
    const isNote = node.classList.contains('statediagram-note');
    // The rest are Mermaid's helpers, such as the bends of an edge from a node to itself.
    return isNote || parsed.shapeOf.has(id) ? [nodeElement(svg, node, id, parsed)] : [];
  });
}

/** The layers of the drawing, from back to front. */
export function drawGraph(source: Source): Element[] {
  const {svg} = source;
  const groups = all(svg, 'g.clusters > g').flatMap((cluster) => groupOf(source, cluster));
  const edges = all(svg, '.edgePaths path').flatMap((path) => edgeElement(source, path));
  const labels = all(svg, '.edgeLabels text, .edgeTerminals text').flatMap((text) =>
    edgeLabel(source, text),
  );
  const titles = groups.flatMap(({title}) => title);
  return [...layered(groups), ...edges, ...titles, ...nodesOf(source), ...labels];
}
