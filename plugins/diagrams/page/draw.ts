/** Runs in the browser: draws one diagram with Mermaid and returns it in the handbook's own look. */
import type {Graph, Kind, Role} from '../types';
import {drawPie, drawQuadrant} from './charts';
import type {Finding} from './crossings';
import {drawGantt} from './gantt';
import {drawGraph, type Source} from './graph';
import {Markers} from './markers';
import {lostTexts} from './lost';
import {findingsOf, smallestTextPx} from './measure';
import {takeParsed} from './layout';
import {layPaper} from './paper';
import {noGraph, parsedSequence, type Parsed, type SequenceDatabase} from './parsed';
import {drawSequence} from './sequence';
import {expect, mermaid} from './stage';
import {element} from './svg';
import {drawXychart} from './xychart';

export interface Order {
  /** Page and diagram in one word: every id in the SVG begins with it. */
  prefix: string;
  kind: Kind;
  source: string;
  /** Roles that Mermaid does not read: of participants and of states. */
  roles: Record<string, Role>;
  title: string;
  descr: string;
}

export interface Drawn {
  svg: string;
  width: number;
  height: number;
  smallestText: number;
  graph: Graph;
  findings: Finding[];
}

const MARGIN_PX = 8;

const PAINTERS: Record<Kind, (source: Source) => Element[]> = {
  flowchart: drawGraph,
  state: drawGraph,
  er: drawGraph,
  class: drawGraph,
  sequence: drawSequence,
  gantt: drawGantt,
  quadrant: drawQuadrant,
  xychart: drawXychart,
  pie: drawPie,
};

async function parsedOf(order: Order): Promise<Parsed> {
  if (order.kind !== 'sequence') return takeParsed() ?? noGraph();
  const {db} = await mermaid.mermaidAPI.getDiagramFromText(order.source);
  return parsedSequence(db as unknown as SequenceDatabase, order.roles);
}

async function mermaidDrawing(order: Order, stage: Element): Promise<SVGSVGElement> {
  const {svg} = await mermaid.render(order.prefix, order.source, stage);
  stage.innerHTML = svg;
  const found = stage.querySelector('svg');
  if (!found) throw new Error('Mermaid drew nothing');
  found.removeAttribute('style');
  const view = found.viewBox.baseVal;
  found.setAttribute('width', String(view.width));
  found.setAttribute('height', String(view.height));
  return found;
}

function emptyDrawing({prefix, kind, title, descr}: Order): SVGSVGElement {
  const [titleId, descrId] = [`${prefix}-title`, `${prefix}-desc`];
  const labels = [
    element('title', {id: titleId}, [title]),
    element('desc', {id: descrId}, [descr]),
  ];
  const attributes = {
    class: `dg dg-${kind}`,
    role: 'img',
    'aria-labelledby': `${titleId} ${descrId}`,
  };
  return element('svg', attributes, labels) as SVGSVGElement;
}

/** Sets the size and the view to what is drawn. */
function fit(svg: SVGSVGElement): {width: number; height: number} {
  const box = svg.getBBox();
  const [x, y] = [Math.floor(box.x) - MARGIN_PX, Math.floor(box.y) - MARGIN_PX];
  const width = Math.ceil(box.x + box.width) + MARGIN_PX - x;
  const height = Math.ceil(box.y + box.height) + MARGIN_PX - y;
  svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return {width, height};
}

/**
 * Draws one order.
 * @public called by drawer.ts in the page
 */
export async function draw(order: Order): Promise<Drawn> {
  const stage = document.getElementById('stage');
  const easel = document.getElementById('easel');
  if (!stage || !easel) throw new Error('The page is not prepared');
  expect(order.source, order.roles);
  const theirs = await mermaidDrawing(order, stage);
  const parsed = await parsedOf(order);
  const markers = new Markers(theirs, order.prefix);
  const source = {svg: theirs, kind: order.kind, parsed, markers};
  const ours = emptyDrawing(order);
  const layers = PAINTERS[order.kind](source);
  ours.append(...markers.definitions(), ...layers);
  easel.replaceChildren(ours);
  layPaper(ours);
  const size = fit(ours);
  const findings = [...lostTexts(theirs, ours), ...findingsOf(ours, parsed.graph)];
  const smallestText = smallestTextPx(ours);
  const svg = new XMLSerializer().serializeToString(ours);
  stage.replaceChildren();
  easel.replaceChildren();
  return {svg, ...size, smallestText, graph: parsed.graph, findings};
}
