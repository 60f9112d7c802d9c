/**
 * Whether two diagrams show the same, told from their graphs and not from their text: by the names of nodes and
 * edges, and, for larger ones, by shape alone (the same graph with other names).
 */
import {wordsOf} from '../recall/names';
import type {Sheet} from './sheet';

/** From this share of common names on, one diagram repeats the other. */
export const ALIKE_SHARE = 0.6;
/** Smaller graphs may have one shape by chance: a chain of three decisions is a chain of three decisions. */
const FEWEST_FOR_SHAPE = 8;

/** Counted names of a graph: `node words` and `edge words > words`. */
type Bag = ReadonlyMap<string, number>;

function bagOf(names: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const name of names) bag.set(name, (bag.get(name) ?? 0) + 1);
  return bag;
}

function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

/** Common over all, counted with repetitions: 0 for nothing in common, 1 for the same. */
function share(a: Bag, b: Bag): number {
  const common = [...a].reduce((sum, [name, count]) => sum + Math.min(count, b.get(name) ?? 0), 0);
  const all = sizeOf(a) + sizeOf(b) - common;
  return all === 0 ? 0 : common / all;
}

function namesOf({nodes, edges}: Sheet): Bag {
  const shown = nodes.filter(({group}) => !group);
  const name = new Map(shown.map(({id, label}) => [id, wordsOf(label).sort().join(' ')]));
  const between = edges.map(({from, to}) => `${name.get(from) ?? ''} > ${name.get(to) ?? ''}`);
  return bagOf([...name.values(), ...between]);
}

/**
 * The shape of a graph as one text: every node is its role, then its role with what leads in and out, and so on
 * (Weisfeiler and Leman's refinement, three rounds). Graphs of the same shape have the same text.
 */
function shapeOf({kind, nodes, edges}: Sheet): string {
  let colour = new Map(nodes.map(({id, role, group}) => [id, group ? 'group' : (role ?? 'plain')]));
  for (let round = 0; round < 3; round += 1) {
    const around = (id: string, own: 'from' | 'to', other: 'from' | 'to') =>
      edges
        .filter((edge) => edge[own] === id)
        .map((edge) => colour.get(edge[other]) ?? '')
        .sort();
    colour = new Map(
      [...colour].map(([id, own]) => [
        id,
        `${own}(${around(id, 'to', 'from').join()}|${around(id, 'from', 'to').join()})`,
      ]),
    );
  }
  return `${kind}: ${[...colour.values()].sort().join(' ')}`;
}

/** What of a diagram is compared. */
export interface Likeness {
  names: Bag;
  /** Undefined where a shape says nothing: few nodes, or no roles to tell them apart. */
  shape: string | undefined;
}

export function likenessOf(sheet: Sheet): Likeness {
  const telling = sheet.nodes.filter(({role}) => role).length >= FEWEST_FOR_SHAPE;
  return {names: namesOf(sheet), shape: telling ? shapeOf(sheet) : undefined};
}

/** `names`: they share most names. `shape`: the same graph with other names. Undefined: they differ. */
export function alike(a: Likeness, b: Likeness): 'names' | 'shape' | undefined {
  if (share(a.names, b.names) >= ALIKE_SHARE) return 'names';
  return a.shape !== undefined && a.shape === b.shape ? 'shape' : undefined;
}
