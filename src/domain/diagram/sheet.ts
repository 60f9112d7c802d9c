/**
 * What is written beside a drawing (`static/diagrams/<page>/<id>.json`): the graph behind the picture. The
 * viewer, the walk and recall read it in the browser, the content checks while the site is built.
 */

export interface SheetNode {
  /** The author's id; `data-node` (or `data-group`) in the SVG. */
  readonly id: string;
  readonly label: string;
  readonly role?: string;
  /** A frame around other nodes. */
  readonly group?: true;
}

export interface SheetEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** May be walked either way. */
  readonly both?: true;
}

export interface SheetStep {
  /** Index in `edges`; `data-edge` in the SVG. */
  readonly edge: number;
  readonly from: string;
  readonly to: string;
  /** What moves. */
  readonly what: string;
  /** How long it takes, as written: `2 ms`, `under 1 s`. */
  readonly time?: string;
  /** The duration is said with a word or as a range. */
  readonly rough?: 'about' | 'at most';
  /** It runs while other steps do, which last longer. */
  readonly isBeside?: true;
  /** When it happens instead, as written: `at once`, `nightly`, `after 2 days`. */
  readonly when?: string;
  /** What it adds to the length of the walk; absent where the walk waits, or where nothing is said. */
  readonly seconds?: number;
}

export interface SheetWalk {
  readonly title: string;
  /** Why some steps or all have no time. */
  readonly untimed?: string;
  readonly steps: readonly SheetStep[];
}

export interface Sheet {
  /** flowchart, sequence, state, er, class, gantt, quadrant, xychart or pie. */
  readonly kind: string;
  /** What it shows, if the fence says so: `%% kind: funnel`. */
  readonly shows?: string;
  /** The caption. */
  readonly title: string;
  readonly nodes: readonly SheetNode[];
  readonly edges: readonly SheetEdge[];
  readonly walk?: SheetWalk;
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function listOf<T>(value: unknown, isOne: (one: Fields) => boolean): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((one) => isObject(one) && isOne(one)) ? (value as T[]) : undefined;
}

const isNode = ({id, label}: Fields) => typeof id === 'string' && typeof label === 'string';
const isEdge = ({from, to}: Fields) => typeof from === 'string' && typeof to === 'string';
const isStep = (step: Fields) =>
  isEdge(step) && Number.isInteger(step.edge) && typeof step.what === 'string';

function walkIn(value: unknown): SheetWalk | undefined {
  if (!isObject(value) || typeof value.title !== 'string') return undefined;
  const steps = listOf<SheetStep>(value.steps, isStep);
  const untimed = typeof value.untimed === 'string' ? value.untimed : undefined;
  return steps && {title: value.title, ...(untimed && {untimed}), steps};
}

/** Reads the content of such a file; undefined if it is not one. Never throws. */
export function readSheet(value: unknown): Sheet | undefined {
  if (!isObject(value) || !isObject(value.graph)) return undefined;
  const {kind, title, graph} = value;
  const nodes = listOf<SheetNode>(graph.nodes, isNode);
  const edges = listOf<SheetEdge>(graph.edges, isEdge);
  if (typeof kind !== 'string' || typeof title !== 'string' || !nodes || !edges) return undefined;
  const walk = walkIn(value.walk);
  const shows = typeof value.shows === 'string' ? value.shows : undefined;
  return {kind, title, nodes, edges, ...(shows && {shows}), ...(walk && {walk})};
}
