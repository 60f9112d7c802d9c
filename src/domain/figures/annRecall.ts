/** Recall of approximate nearest-neighbour search against the bytes it reads, measured against exact search. */
import {searchCodedLists, searchLists, type ListSearch} from './invertedLists';
import {kMeans} from './kMeans';
import {neighbourGraph, walk} from './neighbourGraph';
import {productCodes} from './productCodes';
import {remember} from './remember';
import {nearest, seededVectors, splitVectors} from './vectors';

/** Vectors searched in, queries, numbers of a vector, and neighbours asked for. */
export const WORLD = {vectors: 1000, queries: 40, dim: 16, neighbours: 10} as const;
/** Widths of the graph search that are drawn. */
export const WIDTHS = [10, 14, 20, 28, 40, 64, 100, 160] as const;
/** Links of a vector in the graph, at most. */
export const DEGREE = 12;
const BUILD_WIDTH = 14;
const ROUNDS = 4;
const SEED = 3;
const VECTOR_BYTES = 4 * WORLD.dim;
const LINK_BYTES = 4;

export interface AnnInputs {
  /** One of SHAPES. */
  shape: number;
  lists: number;
  /** Lists that a query scans. */
  probes: number;
  /** Parts of a product code, 4 bits each. */
  parts: number;
  /** Vectors that are compared exactly after a scan of codes. */
  kept: number;
  /** Width of the graph search. */
  width: number;
}

export interface AtWork {
  /** Bytes read by a query, over those of exact search. */
  work: number;
  /** Share of the ten true neighbours that is found. */
  recall: number;
}

export interface AnnRecall {
  /** For 1, 2, 3 … lists scanned. */
  flat: AtWork[];
  coded: AtWork[];
  /** For each of WIDTHS. */
  graph: AtWork[];
  here: {flat: AtWork; coded: AtWork; graph: AtWork};
}

const world = remember((shape) => {
  const {vectors, queries, dim, neighbours} = WORLD;
  const [base, asked] = splitVectors(seededVectors(vectors + queries, dim, shape, SEED), vectors);
  const truth = Array.from({length: queries}, (_, query) =>
    nearest(base, asked, query, neighbours),
  );
  return {base, asked, truth};
});
const listsOf = remember((shape) => remember((lists) => kMeans(world(shape).base, lists, ROUNDS)));
const codesOf = remember((shape) => remember((parts) => productCodes(world(shape).base, parts)));
const graphOf = remember((shape) => neighbourGraph(world(shape).base, DEGREE, BUILD_WIDTH));
const walksOf = remember((shape) => remember((width) => walks(shape, width)));

export function annRecall({shape, lists, probes, parts, kept, width}: AnnInputs): AnnRecall {
  const {asked, truth} = world(shape);
  const clustering = listsOf(shape)(lists);
  const codeBytes = parts / 2;
  const atWork = ({recall, scanned}: ListSearch, bytes: number, again: number): AtWork[] =>
    recall.map((share, at) => {
      const seen = scanned[at] ?? 0;
      const read = lists * VECTOR_BYTES + seen * bytes + Math.min(seen, again) * VECTOR_BYTES;
      return {recall: share, work: read / (WORLD.vectors * VECTOR_BYTES)};
    });
  const flat = atWork(searchLists(clustering, asked, truth), VECTOR_BYTES, 0);
  const scan = searchCodedLists(clustering, codesOf(shape)(parts), kept, asked, truth);
  const coded = atWork(scan, codeBytes, kept > WORLD.neighbours ? kept : 0);
  const nothing = {work: 0, recall: 0};
  const last = Math.min(probes, lists) - 1;
  return {
    ...{flat, coded, graph: WIDTHS.map(walksOf(shape))},
    here: {
      flat: flat[last] ?? nothing,
      coded: coded[last] ?? nothing,
      graph: walksOf(shape)(width),
    },
  };
}

function walks(shape: number, width: number): AtWork {
  const {asked, truth} = world(shape);
  const graph = graphOf(shape);
  let [found, bytes] = [0, 0];
  truth.forEach((neighbours, query) => {
    const walked = walk(graph, asked, query, width);
    const answer = walked.found.slice(0, WORLD.neighbours);
    found += answer.filter((at) => neighbours.includes(at)).length;
    bytes += walked.computed * VECTOR_BYTES + walked.followed * DEGREE * LINK_BYTES;
  });
  const {vectors, queries, neighbours} = WORLD;
  return {
    recall: found / (queries * neighbours),
    work: bytes / (queries * vectors * VECTOR_BYTES),
  };
}
