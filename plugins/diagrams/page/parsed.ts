/** What Mermaid's own parser knows about a diagram: the graph behind the picture. */
import {isRole, type Graph, type GraphEdge, type GraphNode, type Role} from '../types';

export interface LayoutNode {
  id: string;
  label?: string | string[];
  cssClasses?: string;
  shape?: string;
  isGroup?: boolean;
}

export interface LayoutEdge {
  id: string;
  start?: string;
  end?: string;
  label?: string | string[];
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
}

export interface LayoutData {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
}

interface Message {
  from?: string;
  to?: string;
  message?: unknown;
  type?: number;
}

export interface SequenceDatabase {
  getActors: () => Map<string, {description: string}>;
  getMessages: () => Message[];
}

export interface Parsed {
  graph: Graph;
  roleOf: Map<string, Role>;
  shapeOf: Map<string, string>;
  /** Mermaid's id of an edge -> its index in `graph.edges`. */
  indexOfEdge: Map<string, number>;
}

const SEQUENCE_NOTE = 2;

export function plainLabel(label: unknown): string {
  const text = Array.isArray(label) ? label.join(' ') : typeof label === 'string' ? label : '';
  const words = text.replace(/<br\s*\/?>/gi, ' ').replace(/<[^>]*>/g, '');
  return words
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `state-Canary-4` is how Mermaid's drawing names what the author calls Canary. */
export function authorsId(domId: string): string {
  return domId.replace(/^(?:flowchart|classId|state|entity)-(.*)-\d+$/, '$1');
}

function isNote({id, shape}: LayoutNode): boolean {
  return shape === 'note' || shape === 'noteGroup' || /----(note|parent)/.test(id);
}

function graphNode(node: LayoutNode, roles: Record<string, Role>): GraphNode {
  const id = authorsId(node.id);
  const role = roles[id] ?? (node.cssClasses ?? '').split(/\s+/).find(isRole);
  const ending = {stateStart: 'start', stateEnd: 'end'}[node.shape ?? ''];
  const label = ending ?? (plainLabel(node.label) || id);
  return {id, label, ...(role && {role}), ...(node.isGroup && {group: true as const})};
}

function graphEdge(from: string, to: string, label: unknown): GraphEdge {
  const text = plainLabel(label);
  return text ? {from, to, label: text} : {from, to};
}

function hasHead(type: string | undefined): boolean {
  return type !== undefined && type !== '' && type !== 'none' && type !== 'arrow_open';
}

function isTwoWay({arrowTypeStart, arrowTypeEnd}: LayoutEdge): boolean {
  return hasHead(arrowTypeStart) === hasHead(arrowTypeEnd);
}

function rolesOf(graph: Graph): Map<string, Role> {
  return new Map(graph.nodes.flatMap(({id, role}) => (role ? [[id, role] as const] : [])));
}

export function parsedLayout({nodes, edges}: LayoutData, roles: Record<string, Role>): Parsed {
  const shown = nodes.filter((node) => !isNote(node));
  const graph: Graph = {nodes: shown.map((node) => graphNode(node, roles)), edges: []};
  const indexOfEdge = new Map<string, number>();
  for (const layoutEdge of edges) {
    const {id, start, end, label} = layoutEdge;
    if (start === undefined || end === undefined || /----note/.test(id)) continue;
    const edge = graphEdge(authorsId(start), authorsId(end), label);
    if (isTwoWay(layoutEdge)) edge.both = true;
    indexOfEdge.set(id, graph.edges.push(edge) - 1);
  }
  const shapeOf = new Map(shown.map((node) => [authorsId(node.id), node.shape ?? '']));
  return {graph, roleOf: rolesOf(graph), shapeOf, indexOfEdge};
}

export function parsedSequence(database: SequenceDatabase, roles: Record<string, Role>): Parsed {
  const actors = database.getActors();
  const nodes = [...actors].map(([id, actor]): GraphNode => {
    const label = plainLabel(actor.description) || id;
    return roles[id] ? {id, label, role: roles[id]} : {id, label};
  });
  const edges = database.getMessages().flatMap(({from, to, message, type}) => {
    if (!from || !to || type === SEQUENCE_NOTE) return [];
    return actors.has(from) && actors.has(to) ? [graphEdge(from, to, message)] : [];
  });
  const graph = {nodes, edges};
  return {graph, roleOf: rolesOf(graph), shapeOf: new Map(), indexOfEdge: new Map()};
}

/** Charts show numbers, not a graph. */
export function noGraph(): Parsed {
  const graph = {nodes: [], edges: []};
  return {graph, roleOf: new Map(), shapeOf: new Map(), indexOfEdge: new Map()};
}
