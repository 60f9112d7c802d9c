/**
 * Finds lines that run behind a node, where a reader would take the node for their end, or through the label of
 * another line, where a reader would take the label for theirs.
 */
import type {GraphEdge} from '../types';
import {all, boxIn, type Box, type Point} from './svg';

export interface Finding {
  /** Text by which the line in the fence is found. */
  hint: string;
  message: string;
}

const STEP_PX = 3;
/** A line may graze a corner; it may not run behind a node for longer than this. */
const BEHIND_PX = 15;
/** Nor through a label for longer than this; lines of text are taller and wider than their letters by the rim. */
const THROUGH_PX = 9;
const RIM_PX = 3;

function pointsOn(path: SVGPathElement): Point[] {
  const shift = path.transform.baseVal.consolidate()?.matrix;
  const steps = Math.floor(path.getTotalLength() / STEP_PX);
  return Array.from({length: steps + 1}, (_, step) => {
    const {x, y} = path.getPointAtLength(step * STEP_PX);
    return {x: x + (shift?.e ?? 0), y: y + (shift?.f ?? 0)};
  });
}

function lengthInside(points: Point[], {x, y, width, height}: Box): number {
  const inside = points.filter(
    (point) =>
      point.x > x + 2 && point.x < x + width - 2 && point.y > y + 2 && point.y < y + height - 2,
  );
  return inside.length * STEP_PX;
}

export function edgesBehindNodes(svg: SVGSVGElement, edges: GraphEdge[]): Finding[] {
  const nodes = all<Element>(svg, '[data-node]').map((node) => ({
    id: node.getAttribute('data-node') ?? '',
    box: boxIn(svg, node.querySelector('.dg-shape, .dg-solid') ?? node),
  }));
  return all<SVGPathElement>(svg, 'path.dg-edge[data-edge]').flatMap((path) => {
    const edge = edges[Number(path.getAttribute('data-edge'))];
    if (!edge) return [];
    const others = nodes.filter(({id}) => id !== edge.from && id !== edge.to);
    const points = pointsOn(path);
    const crossed = others.filter(({box}) => lengthInside(points, box) > BEHIND_PX);
    return crossed.map(({id}) => ({
      hint: edge.from,
      message:
        `the line from ${edge.from} to ${edge.to} runs behind the node ${id}: change the order of ` +
        'the lines, the direction, or what stands in a group',
    }));
  });
}

interface Line {
  edge: GraphEdge;
  at: number;
  points: Point[];
}

function linesOf(svg: SVGSVGElement, edges: GraphEdge[]): Line[] {
  return all<SVGPathElement>(svg, 'path.dg-edge[data-edge]').flatMap((path) => {
    const at = Number(path.getAttribute('data-edge'));
    const edge = edges[at];
    return edge ? [{edge, at, points: pointsOn(path)}] : [];
  });
}

/** One box for each line of the text, without its rim. */
function lettersOf(svg: SVGSVGElement, label: Element): Box[] {
  const rows = all<Element>(label, 'tspan[x]');
  return (rows.length > 0 ? rows : [label]).map((row) => {
    const {x, y, width, height} = boxIn(svg, row);
    return {x, y: y + RIM_PX, width, height: height - 2 * RIM_PX};
  });
}

export function edgesThroughLabels(svg: SVGSVGElement, edges: GraphEdge[]): Finding[] {
  const lines = linesOf(svg, edges);
  return all<Element>(svg, '.dg-edge-label[data-edge]').flatMap((label) => {
    const own = Number(label.getAttribute('data-edge'));
    const boxes = lettersOf(svg, label);
    const through = lines.filter(
      ({at, points}) => at !== own && boxes.some((box) => lengthInside(points, box) > THROUGH_PX),
    );
    const text =
      all<Element>(label, 'tspan[x]')
        .map((row) => row.textContent)
        .join(' ') ||
      label.textContent ||
      '';
    return through.map(({edge}) => ({
      hint: text,
      message:
        `the line from ${edge.from} to ${edge.to} runs through the label "${text}" of another: change the ` +
        'order of the lines or the direction, or break the label with <br/>',
    }));
  });
}
