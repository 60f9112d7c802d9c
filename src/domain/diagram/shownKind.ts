/**
 * What a diagram shows, in the words of the standard: a flowchart may be an architecture or a decision tree. A fence
 * says it, `%% kind: funnel`; of a flowchart that does not, id and graph say it where they are plain.
 */
import type {Sheet} from './sheet';

/** Kinds that a fence may declare, as readers see them and in the order in which they are listed. */
export const SHOWN_KINDS = {
  architecture: 'System architecture',
  path: 'Path of a request',
  pipeline: 'Pipeline of data or training',
  'label-timeline': 'Feature and label timeline',
  model: 'Model and its shapes',
  'decision-tree': 'Decision tree',
  rollout: 'Roll-out',
  budget: 'Budget',
  funnel: 'Funnel with counts',
  loop: 'Feedback loop',
  causes: 'Causes and effects',
  example: 'Worked example',
  overview: 'Overview or order of work',
} as const;

export type ShownKind = keyof typeof SHOWN_KINDS;

export function isShownKind(word: string): word is ShownKind {
  return Object.hasOwn(SHOWN_KINDS, word);
}

/** Last words of ids that say what a flowchart shows. */
const BY_ID: readonly (readonly [RegExp, ShownKind])[] = [
  [/(^|-)architecture$/, 'architecture'],
  [/(^|-)funnel$/, 'funnel'],
  [/(^|-)(loop|circle)$/, 'loop'],
  [/(^|-)shapes$/, 'model'],
  [/(^|-)(pipeline|(example|label|view)-life)$/, 'pipeline'],
];

/** In a decision tree at least so many decisions part in two or more ways. */
const FEWEST_PARTINGS = 3;

/**
 * What a diagram shows: as declared, else as derived, else the kind of its drawing (`sequence`, `state`, …).
 * Undefined for a flowchart of which neither tells.
 */
export function shownKind(id: string, sheet: Sheet): string | undefined {
  if (sheet.shows !== undefined) return sheet.shows;
  if (sheet.kind !== 'flowchart') return sheet.kind;
  const named = BY_ID.find(([words]) => words.test(id))?.[1];
  return named ?? (isDecisionTree(sheet) ? 'decision-tree' : undefined);
}

/** Questions that part, no way back to one, and nothing that moves along. */
function isDecisionTree({nodes, edges, walk}: Sheet): boolean {
  const waysOut = (id: string) => edges.filter(({from}) => from === id).length;
  const partings = nodes.filter(({id, role}) => role === 'decision' && waysOut(id) > 1);
  return !walk && partings.length >= FEWEST_PARTINGS && !hasCircle({nodes, edges});
}

function hasCircle({nodes, edges}: Pick<Sheet, 'nodes' | 'edges'>): boolean {
  const left = new Set(nodes.map(({id}) => id));
  const isEnd = (id: string) => !edges.some(({from, to}) => from === id && left.has(to));
  for (let end; (end = [...left].find(isEnd)) !== undefined;) left.delete(end);
  return left.size > 0;
}
