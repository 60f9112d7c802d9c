/** Stands between Mermaid's parser and its layout: reads the graph and makes room for our outlines. */
import type {Role} from '../types';
import {parsedLayout, type LayoutData, type LayoutNode, type Parsed} from './parsed';

const PADDING_PX = 12;
/** Beside a label; a role's node also holds a mark. */
const PLAIN_SIDE_PX = 18;
const ROLE_SIDE_PX = 25;

/** Small signs without a label: a role does not change them. */
export const SIGNS = ['stateStart', 'stateEnd', 'choice', 'fork', 'join'];

export interface LayoutLoader {
  name: string;
  loader: () => Promise<{render: (data: LayoutData, ...rest: unknown[]) => unknown}>;
}

/** A role's outline is ours, so Mermaid lays out a plain box whatever brackets the author wrote. */
function makeRoom(node: LayoutNode, role: Role | undefined): void {
  if (node.isGroup) return;
  if (role !== undefined && !SIGNS.includes(node.shape ?? '')) {
    Object.assign(node, {shape: 'squareRect', padding: PADDING_PX, labelPaddingX: ROLE_SIDE_PX});
  } else if (node.shape === 'rect' || node.shape === 'squareRect') {
    Object.assign(node, {shape: 'squareRect', padding: PADDING_PX, labelPaddingX: PLAIN_SIDE_PX});
  }
}

let seen: Parsed | undefined;

/** Replaces Mermaid's layout of the same name and hands on to it. */
export function watchedLayout(
  dagre: {render: (data: LayoutData, ...rest: unknown[]) => unknown},
  roles: () => Record<string, Role>,
): LayoutLoader {
  const render = (data: LayoutData, ...rest: unknown[]) => {
    seen = parsedLayout(data, roles());
    for (const node of data.nodes) makeRoom(node, seen.roleOf.get(node.id));
    return dagre.render(data, ...rest);
  };
  return {name: 'dagre', loader: async () => ({render})};
}

/** The graph of the diagram that was laid out last; undefined for kinds that have no layout. */
export function takeParsed(): Parsed | undefined {
  const taken = seen;
  seen = undefined;
  return taken;
}
