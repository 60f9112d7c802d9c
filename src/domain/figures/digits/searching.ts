/** What is built and measured once for the search among digit vectors: exact neighbours, lists, and walks through a graph. */
import {kMeans} from '../kMeans';
import {neighbourGraph, walk} from '../neighbourGraph';
import {nearest, type Vectors} from '../vectors';
import {packImages, type PackedImages} from './images';

/** Neighbours asked for. */
export const NEIGHBOURS = 10;
/** Numbers of lists that are built. */
export const LISTS = [8, 16, 32, 64] as const;
/** Widths of the graph search that are measured. */
export const WIDTHS = [10, 14, 20, 28, 40, 64, 100, 160] as const;
/** Links of a vector in the graph, at most. */
export const DEGREE = 12;
/** Every eighth held-out image is a query. */
export const QUERY_STEP = 8;
const BUILD_WIDTH = 14;
const ROUNDS = 4;
const FIRST = '0'.charCodeAt(0);

/** Sums over all queries. */
export interface WalkedAt {
  width: number;
  /** True neighbours among the first NEIGHBOURS that the walk found. */
  found: number;
  /** Distances computed. */
  computed: number;
  /** Vectors whose links were followed. */
  followed: number;
}

/** For one kind of vectors. */
export interface KeptSearch {
  /** For each query its nearest vectors. */
  truth: readonly (readonly number[])[];
  /** For each of LISTS one letter a vector, the number of its list. */
  lists: readonly string[];
  walks: readonly WalkedAt[];
}

/** Runs k-means, exact search, and the graph, which is built for it. It takes too long for a drawing: scripts/digits.ts keeps the result. */
export function searchOnce(base: Vectors, queries: Vectors): KeptSearch {
  const truth = Array.from({length: queries.count}, (_, query) =>
    nearest(base, queries, query, NEIGHBOURS),
  );
  const graph = neighbourGraph(base, DEGREE, BUILD_WIDTH);
  const walks = WIDTHS.map((width) => {
    const sums = {width, found: 0, computed: 0, followed: 0};
    truth.forEach((neighbours, query) => {
      const {found, computed, followed} = walk(graph, queries, query, width);
      const answer = found.slice(0, NEIGHBOURS);
      sums.found += answer.filter((at) => neighbours.includes(at)).length;
      sums.computed += computed;
      sums.followed += followed;
    });
    return sums;
  });
  const lists = LISTS.map((count) => packLists(kMeans(base, count, ROUNDS).nearest));
  return {truth, lists, walks};
}

function packLists(nearestCentres: Int32Array): string {
  return Array.from(nearestCentres, (list) => String.fromCharCode(FIRST + list)).join('');
}

export function readLists(packed: string): Int32Array {
  return Int32Array.from(packed, (letter) => letter.charCodeAt(0) - FIRST);
}

/** The rows of a data set that are queries, packed. */
export function packQueries(heldOut: readonly (readonly number[])[]): PackedImages {
  return packImages(heldOut.filter((_, at) => at % QUERY_STEP === 0));
}
