/**
 * Search in inverted lists (IVF): vectors are put into lists by their nearest centre, and a query scans the lists of
 * the centres nearest to it. With codes, the scan uses them and the best of it are compared again exactly.
 */
import type {Clustering} from './kMeans';
import {codedDistance, distanceTable, type ProductCodes} from './productCodes';
import {distance, type Vectors} from './vectors';

/** One entry for each number of lists scanned, from 1 to all. */
export interface ListSearch {
  /** Share of the true neighbours that is found, mean over queries. */
  recall: number[];
  /** Vectors in the lists that were scanned, mean over queries. */
  scanned: number[];
}

/** Scans with whole vectors: a true neighbour is found as soon as its list is scanned. */
export function searchLists(
  clustering: Clustering,
  queries: Vectors,
  truth: readonly (readonly number[])[],
): ListSearch {
  return overQueries(clustering, queries, truth, ({ranks, sizes}, query) => {
    const first = new Float64Array(sizes.length);
    for (const vector of truth[query] ?? []) add(first, ranks[vector] ?? 0);
    return prefixSums(first);
  });
}

/** Approximate distances of every query to every vector, as its code gives them. */
export function codedDistances(codes: ProductCodes, queries: Vectors): Float64Array[] {
  const count = codes.codes.length / codes.parts;
  return Array.from({length: queries.count}, (_, query) => {
    const table = distanceTable(codes, queries, query);
    return new Float64Array(count).map((_, at) => codedDistance(codes, table, at));
  });
}

/**
 * Scans with codes, whose distances are `coded`: a true neighbour is found if its list is scanned and fewer than `kept` scanned vectors have a
 * smaller approximate distance, or the same and come before it. The kept ones are then compared exactly, which never loses a true neighbour.
 */
export function searchCodedLists(
  clustering: Clustering,
  coded: readonly Float64Array[],
  kept: number,
  queries: Vectors,
  truth: readonly (readonly number[])[],
): ListSearch {
  return overQueries(clustering, queries, truth, ({ranks, sizes}, query) => {
    const far = coded[query] ?? new Float64Array(0);
    const found = new Float64Array(sizes.length);
    for (const vector of truth[query] ?? []) {
      const nearer = new Float64Array(sizes.length);
      const own = far[vector] ?? 0;
      for (let at = 0; at < far.length; at += 1) {
        const other = far[at] ?? 0;
        if (other > own || (other === own && at >= vector)) continue;
        const rank = ranks[at] ?? 0;
        nearer[rank] = (nearer[rank] ?? 0) + 1;
      }
      const before = prefixSums(nearer);
      for (let list = ranks[vector] ?? 0; list < sizes.length; list += 1)
        if ((before[list] ?? 0) < kept) add(found, list);
    }
    return found;
  });
}

/** How a query meets the lists. */
interface Order {
  /** For each vector, how many lists are scanned before its own. */
  ranks: Int32Array;
  /** Sizes of the lists in the order of the scan. */
  sizes: Float64Array;
}

function overQueries(
  clustering: Clustering,
  queries: Vectors,
  truth: readonly (readonly number[])[],
  foundOf: (order: Order, query: number) => Float64Array,
): ListSearch {
  const lists = clustering.centres.count;
  const [found, scanned] = [new Float64Array(lists), new Float64Array(lists)];
  for (let query = 0; query < queries.count; query += 1) {
    const order = orderOf(clustering, queries, query);
    foundOf(order, query).forEach((count, list) => add(found, list, count));
    prefixSums(order.sizes).forEach((count, list) => add(scanned, list, count));
  }
  const all = truth.reduce((sum, {length}) => sum + length, 0);
  return {
    recall: Array.from(found, (count) => count / all),
    scanned: Array.from(scanned, (count) => count / queries.count),
  };
}

function orderOf({centres, nearest}: Clustering, queries: Vectors, query: number): Order {
  const far = new Float64Array(centres.count).map((_, at) => distance(centres, at, queries, query));
  const rankOf = new Int32Array(centres.count);
  Array.from(far.keys())
    .sort((one, other) => (far[one] ?? 0) - (far[other] ?? 0))
    .forEach((list, rank) => (rankOf[list] = rank));
  const ranks = nearest.map((list) => rankOf[list] ?? 0);
  const sizes = new Float64Array(centres.count);
  ranks.forEach((rank) => add(sizes, rank));
  return {ranks, sizes};
}

function add(counts: Float64Array, at: number, count = 1) {
  counts[at] = (counts[at] ?? 0) + count;
}

function prefixSums(counts: Float64Array): Float64Array {
  let sum = 0;
  return counts.map((count) => (sum += count));
}
