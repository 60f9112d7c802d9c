/**
 * Recall of approximate nearest-neighbour search against the bytes it reads, measured against exact search, on vectors of
 * real images. Scans are run here; lists, exact neighbours and walks are kept, see digits/searching.ts.
 */
import {readImages} from './digits/images';
import {KEPT_SEARCHES} from './digits/keptSearches';
import {LEARNING_IMAGES} from './digits/learningImages';
import {QUERY_IMAGES} from './digits/queryImages';
import {DEGREE, LISTS, NEIGHBOURS, readLists, type WalkedAt} from './digits/searching';
import {digitVectors} from './digits/vectors';
import {codedDistances, searchCodedLists, searchLists, type ListSearch} from './invertedLists';
import {clustered} from './kMeans';
import {productCodes} from './productCodes';
import {remember} from './remember';

/** Vectors searched in, and queries: images that are in nothing that was built or learned. */
export const WORLD = {
  vectors: LEARNING_IMAGES.labels.length,
  queries: QUERY_IMAGES.labels.length,
  neighbours: NEIGHBOURS,
};
const NUMBER_BYTES = 4;
const LINK_BYTES = 4;

export interface AnnInputs {
  /** One of KINDS. */
  kind: number;
  /** One of LISTS. */
  lists: number;
  /** Lists that a query scans. */
  probes: number;
  /** Parts of a product code, 4 bits each. */
  parts: number;
  /** Vectors that are compared exactly after a scan of codes. */
  kept: number;
  /** Width of the graph search, one of WIDTHS. */
  width: number;
}

/** Means over the queries. */
export interface AtWork {
  /** Bytes read by a query, over those of exact search. */
  work: number;
  /** Share of the ten true neighbours that is found. */
  recall: number;
  /** Distances computed to whole vectors, centres among them. Exact search computes WORLD.vectors. */
  distances: number;
}

export interface AnnRecall {
  /** For 1, 2, 3 … lists scanned. */
  flat: AtWork[];
  coded: AtWork[];
  /** For each of WIDTHS. */
  graph: AtWork[];
  here: {flat: AtWork; coded: AtWork; graph: AtWork};
}

const world = remember((kind) => {
  const base = digitVectors(kind, readImages(LEARNING_IMAGES));
  const asked = digitVectors(kind, readImages(QUERY_IMAGES));
  return {base, asked, ...(KEPT_SEARCHES[kind] ?? {truth: [], lists: [], walks: []})};
});
const listsOf = remember((kind) =>
  remember((lists) => {
    const packed = world(kind).lists[LISTS.findIndex((count) => count === lists)] ?? '';
    return clustered(world(kind).base, readLists(packed), lists);
  }),
);
const distancesOf = remember((kind) =>
  remember((parts) => {
    const {base, asked} = world(kind);
    return codedDistances(productCodes(base, parts), asked);
  }),
);

const flatOf = remember((kind) =>
  remember((lists) => searchLists(listsOf(kind)(lists), world(kind).asked, world(kind).truth)),
);
const codedOf = remember((kind) =>
  remember((lists) =>
    remember((parts) =>
      remember((kept) => {
        const {asked, truth} = world(kind);
        return searchCodedLists(listsOf(kind)(lists), distancesOf(kind)(parts), kept, asked, truth);
      }),
    ),
  ),
);

/** Every scan is run once for its setting. */
export function annRecall({kind, lists, probes, parts, kept, width}: AnnInputs): AnnRecall {
  const {base, walks} = world(kind);
  const vectorBytes = NUMBER_BYTES * base.dim;
  const atWork = ({recall, scanned}: ListSearch, codeBytes: number, again: number): AtWork[] =>
    recall.map((share, at) => {
      const seen = scanned[at] ?? 0;
      const distances = lists + Math.min(seen, again);
      const read = distances * vectorBytes + seen * codeBytes;
      return {recall: share, work: read / (WORLD.vectors * vectorBytes), distances};
    });
  const flat = atWork(flatOf(kind)(lists), 0, Infinity);
  const again = kept > NEIGHBOURS ? kept : 0;
  const coded = atWork(codedOf(kind)(lists)(parts)(kept), parts / 2, again);
  const nothing = {work: 0, recall: 0, distances: 0};
  const last = Math.min(probes, lists) - 1;
  const walked = walks.find((one) => one.width === width);
  return {
    ...{flat, coded, graph: walks.map((one) => walkedAt(one, base.dim))},
    here: {
      flat: flat[last] ?? nothing,
      coded: coded[last] ?? nothing,
      graph: walked ? walkedAt(walked, base.dim) : nothing,
    },
  };
}

function walkedAt({found, computed, followed}: WalkedAt, dim: number): AtWork {
  const {vectors, queries, neighbours} = WORLD;
  const vectorBytes = NUMBER_BYTES * dim;
  const bytes = computed * vectorBytes + followed * DEGREE * LINK_BYTES;
  return {
    recall: found / (queries * neighbours),
    work: bytes / (queries * vectors * vectorBytes),
    distances: computed / queries,
  };
}
