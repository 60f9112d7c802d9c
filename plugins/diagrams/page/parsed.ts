/** What Mermaid's own parser knows about a diagram: the graph behind the picture. */
import {isRole, type Graph, type Kind, type Role} from '../types';

interface LayoutNode {
  id: string;
  domId?: string;
  label?: string | string[];
  cssClasses?: string;
  isGroup?: boolean;
  shape?: string;
}

interface LayoutEdge {
  id: string;
  start?: string;
  end?: string;
  label?: string | string[];
}

interface Actor {
  name: string;
  description: string;
}

interface Message {
  from?: string;
  to?: string;
  message?: unknown;
}

export interface Database {
  getData?: () => {nodes: LayoutNode[]; edges: LayoutEdge[]};
  getActors?: () => Map<string, Actor>;
  getActorKeys?: () => string[];
  getMessages?: () => Message[];
}

/** Ids that the drawing uses for nodes and edges, beside the graph. */
export interface Parsed {
  graph: Graph;
  /** Element id in Mermaid's drawing (without its prefix) -> id of the node. */
  nodeOfDom: Map<string, string>;
  /** Mermaid's id of an edge -> its index in `graph.edges`. */
  indexOfEdge: Map<string, number>;
  roleOf: Map<string, Role>;
}

export function plainLabel(label: unknown): string {
  const text = Array.isArray(label) ? label.join(' ') : typeof label === 'string' ? label : '';
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function roleIn(classes: string | undefined): Role | undefined {
  return (classes ?? '').split(/\s+/).find(isRole);
}

/** `entity-USER-0` is how Mermaid names what the author calls USER. */
function authorsId(kind: Kind, id: string): string {
  return kind === 'er' ? id.replace(/^entity-(.*)-\d+$/, '$1') : id;
}

function isAnonymous({id, shape}: LayoutNode): boolean {
  return /_(start|end)\d*$/.test(id) || shape === 'note' || /----(note|parent)/.test(id);
}

function withLabel(edge: {from: string; to: string}, label: unknown): Graph['edges'][number] {
  const text = plainLabel(label);
  return text ? {...edge, label: text} : edge;
}

function parsedLayout(kind: Kind, nodes: LayoutNode[], edges: LayoutEdge[]): Parsed {
  const parsed: Parsed = {
    graph: {nodes: [], edges: []},
    nodeOfDom: new Map(),
    indexOfEdge: new Map(),
    roleOf: new Map(),
  };
  const named = nodes.filter((node) => !isAnonymous(node));
  for (const node of named) {
    const id = authorsId(kind, node.id);
    const role = roleIn(node.cssClasses);
    parsed.nodeOfDom.set(node.domId ?? node.id, id);
    if (role) parsed.roleOf.set(id, role);
    const label = plainLabel(node.label) || id;
    parsed.graph.nodes.push(role ? {id, label, role} : {id, label});
  }
  for (const edge of edges) {
    if (edge.start === undefined || edge.end === undefined || /----note/.test(edge.id)) continue;
    const ends = {from: authorsId(kind, edge.start), to: authorsId(kind, edge.end)};
    parsed.indexOfEdge.set(edge.id, parsed.graph.edges.push(withLabel(ends, edge.label)) - 1);
  }
  return parsed;
}

function parsedSequence(database: Database, roles: Record<string, Role>): Parsed {
  const actors = database.getActors?.() ?? new Map<string, Actor>();
  const nodes = (database.getActorKeys?.() ?? [...actors.keys()]).map((id) => {
    const label = plainLabel(actors.get(id)?.description) || id;
    return roles[id] ? {id, label, role: roles[id]} : {id, label};
  });
  const edges = (database.getMessages?.() ?? []).flatMap(({from, to, message}) => {
    const isMessage = from && to && actors.has(from) && actors.has(to) && typeof message === 'string';
    return isMessage ? [withLabel({from, to}, message)] : [];
  });
  const roleOf = new Map(Object.entries(roles));
  return {graph: {nodes, edges}, nodeOfDom: new Map(), indexOfEdge: new Map(), roleOf};
}

/** The graph of a parsed diagram; charts have none. */
export function parsedOf(kind: Kind, database: Database, roles: Record<string, Role>): Parsed {
  if (kind === 'sequence') return parsedSequence(database, roles);
  const data = database.getData?.();
  return parsedLayout(kind, data?.nodes ?? [], data?.edges ?? []);
}
