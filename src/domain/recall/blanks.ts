/** Which labels of a diagram are hidden. */
import {shuffle} from '../cards/shuffle';
import {hasRecall} from '../diagram/kinds';
import type {Sheet, SheetNode} from '../diagram/sheet';
import {wordsOf} from './names';

export type Choice =
  | {readonly of: 'all'}
  | {readonly of: 'half'}
  | {readonly of: 'missed'}
  | {readonly of: 'role'; readonly role: string};

/** A label that is a whole sentence is read, not recalled. */
const MOST_WORDS = 7;
/** With fewer labels there is nothing to practise. */
const FEWEST = 3;

/** The nodes that can be asked for, in the order of the sheet; none if there are too few. */
export function nameable({kind, nodes}: Sheet): SheetNode[] {
  if (!hasRecall(kind)) return [];
  const named = nodes.filter(
    ({group, label}) => !group && /\p{L}/u.test(label) && wordsOf(label).length <= MOST_WORDS,
  );
  return named.length < FEWEST ? [] : named;
}

/** The roles that occur among the nodes, each once, in the order of the nodes. */
export function rolesOf(nodes: readonly SheetNode[]): string[] {
  return [...new Set(nodes.flatMap(({role}) => role ?? []))];
}

/**
 * The nodes whose labels are hidden, in the order of `nodes`. `seed` chooses the half, always the same one for
 * the same seed; `missed` are the ids not named last time.
 */
export function chosen(
  nodes: readonly SheetNode[],
  choice: Choice,
  seed: string | number,
  missed: readonly string[] = [],
): SheetNode[] {
  if (choice.of === 'all') return [...nodes];
  if (choice.of === 'role') return nodes.filter(({role}) => role === choice.role);
  const half = shuffle(nodes, seed).slice(0, Math.ceil(nodes.length / 2));
  const ids = choice.of === 'missed' ? missed : half.map(({id}) => id);
  return nodes.filter(({id}) => ids.includes(id));
}
