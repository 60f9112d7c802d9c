/** What the content standard asks of a diagram's graph. */
import type {Sheet, SheetNode} from './sheet';

interface Range {
  least: number;
  most: number;
}

/** Of nodes (participants of a sequence, entities, classes), by kind; other kinds have none to count. */
export const NODE_RANGE: Readonly<Record<string, Range>> = {
  flowchart: {least: 5, most: 25},
  state: {least: 5, most: 25},
  sequence: {least: 3, most: 8},
  er: {least: 3, most: 25},
  class: {least: 3, most: 25},
};

/** Messages of a sequence. */
export const MOST_MESSAGES = 20;

/** Kinds in which every node has a role; a state may have one. */
const WITH_ROLES = ['flowchart', 'sequence'];

/** Where a request or an example goes from people through code to data, a reader wants to follow it. */
const SYSTEM_ROLES = ['client', 'service', 'store'];

/** Mermaid's own dots at the start and end of a state machine. */
function isDot({kind}: Sheet, {id}: SheetNode): boolean {
  return kind === 'state' && /_(start|end)\d*$/.test(id);
}

/** Nodes that count: no frames, and no dots without a name. */
export function countedNodes(sheet: Sheet): SheetNode[] {
  return sheet.nodes.filter((node) => !node.group && !isDot(sheet, node));
}

/** What is wrong with the size, as `found` and `todo` of a problem; undefined if nothing is. */
export function oddSize(sheet: Sheet): {found: string; todo: string} | undefined {
  const range = NODE_RANGE[sheet.kind];
  if (!range) return undefined;
  const count = countedNodes(sheet).length;
  const noun = sheet.kind === 'sequence' ? 'participants' : 'nodes';
  const todo = `draw ${range.least} to ${range.most}; fewer say it better in a sentence, more are two diagrams`;
  if (count < range.least || count > range.most) return {found: `${count} ${noun}`, todo};
  const messages = sheet.edges.length;
  if (sheet.kind !== 'sequence' || messages <= MOST_MESSAGES) return undefined;
  return {
    found: `${messages} messages`,
    todo: `draw at most ${MOST_MESSAGES}, or make two diagrams of it`,
  };
}

/** Ids of the nodes that lack a role, in kinds whose nodes have one. */
export function withoutRole(sheet: Sheet): string[] {
  if (!WITH_ROLES.includes(sheet.kind)) return [];
  return countedNodes(sheet)
    .filter(({role}) => role === undefined)
    .map(({id}) => id);
}

/** Whether it is a system architecture or a request walk, which a reader must be able to walk through. */
export function needsWalk({kind, nodes}: Sheet): boolean {
  if (kind === 'sequence') return true;
  const roles = new Set(nodes.map(({role}) => role));
  return kind === 'flowchart' && SYSTEM_ROLES.every((role) => roles.has(role));
}
