/** What a drawn diagram is, shared by the drawing step, the page's code and the site's build. */
import type {StepTime} from './time';

export const KINDS = {
  flowchart: 'flowchart',
  sequenceDiagram: 'sequence',
  'stateDiagram-v2': 'state',
  erDiagram: 'er',
  classDiagram: 'class',
  gantt: 'gantt',
  quadrantChart: 'quadrant',
  'xychart-beta': 'xychart',
  pie: 'pie',
} as const;

/** The first word of a fence. */
export type KindWord = keyof typeof KINDS;
export type Kind = (typeof KINDS)[KindWord];

export const ROLES = [
  'client',
  'service',
  'model',
  'store',
  'stream',
  'job',
  'metric',
  'decision',
  'human',
  'external',
] as const;
export type Role = (typeof ROLES)[number];

export interface GraphNode {
  id: string;
  label: string;
  role?: Role;
  /** A frame around other nodes: a subgraph or a composite state. */
  group?: true;
}

export interface GraphEdge {
  from: string;
  to: string;
  label?: string;
  /** An arrow at both ends or at none: it may be walked either way. */
  both?: true;
}

/** `data-node` in the SVG holds a node's id, `data-edge` the index of an edge in `edges`. */
export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** A path through the edges, in the order in which one request or one example takes them. */
export interface Walk {
  title: string;
  /** Why some steps or all have no time. */
  untimed?: string;
  steps: WalkStep[];
}

export interface WalkStep extends StepTime {
  /** Index in `graph.edges`. */
  edge: number;
  /** The way it is walked, which may be against the edge where that has no direction. */
  from: string;
  to: string;
  /** What moves. */
  what: string;
}

/** What is written beside a diagram's SVG. Sizes are in CSS pixels at the drawing's own size. */
export interface Sidecar {
  hash: string;
  /** Hash of the text that Mermaid was given: without our comments. */
  drawnFrom: string;
  kind: Kind;
  /** What it shows, if the fence says so. */
  shows?: string;
  width: number;
  height: number;
  /** Size in pixels of the smallest text at the drawing's own size. */
  smallestText: number;
  title: string;
  descr: string;
  graph: Graph;
  walk?: Walk;
}

/** A defect in a fence; `line` counts from 1 within it, 0 is the opening line. */
export interface Finding {
  line: number;
  message: string;
}

/** A defect of a fence or of its drawing; `line` counts from 1 in the page's file. */
export interface Complaint {
  file: string;
  line: number;
  message: string;
}

/** Narrowest text a reader is ever shown, and the width that the widest column gives a figure. */
export const SMALLEST_READABLE_PX = 11;
export const WIDE_COLUMN_PX = 1100;

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}

export function isKindWord(word: string): word is KindWord {
  return Object.hasOwn(KINDS, word);
}

/** The narrowest width, in px, at which every text of a drawing is still readable. */
export function narrowestWidthPx(drawing: Pick<Sidecar, 'width' | 'smallestText'>): number {
  return Math.ceil((drawing.width * SMALLEST_READABLE_PX) / drawing.smallestText);
}
