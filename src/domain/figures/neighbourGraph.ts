/**
 * A graph of near neighbours that is searched greedily: the lowest layer of HNSW, without the layers above it.
 * Source: Malkov and Yashunin, IEEE TPAMI 42 (2020), algorithms 1, 2 and 4.
 */
import {distance, type Vectors} from './vectors';

export interface NeighbourGraph {
  vectors: Vectors;
  /** Neighbours of each vector, nearest first, at most `degree`. */
  links: number[][];
}

/** What a search found, the nearest first, and what it took. */
export interface Walk {
  found: number[];
  /** Distances computed. */
  computed: number;
  /** Vectors whose links were followed. */
  followed: number;
}

/** Vectors are inserted one after the other; each is linked to the nearest of those found for it. */
export function neighbourGraph(vectors: Vectors, degree: number, width: number): NeighbourGraph {
  const graph: NeighbourGraph = {vectors, links: [[]]};
  for (let at = 1; at < vectors.count; at += 1) {
    const {found} = walk(graph, vectors, at, width);
    const own = spread(vectors, at, found, degree / 2);
    graph.links.push(own);
    for (const other of own) {
      const links = [...(graph.links[other] ?? []), at];
      graph.links[other] =
        links.length > degree
          ? spread(vectors, other, byDistance(vectors, other, links), degree)
          : links;
    }
  }
  return graph;
}

function byDistance(vectors: Vectors, from: number, to: number[]): number[] {
  const far = new Map(to.map((at) => [at, distance(vectors, from, vectors, at)]));
  return to.sort((one, other) => (far.get(one) ?? 0) - (far.get(other) ?? 0));
}

/** Keeps a candidate only if it is nearer to the vector than to any kept before: links in all directions. */
function spread(vectors: Vectors, from: number, candidates: number[], most: number): number[] {
  const kept: number[] = [];
  for (const candidate of candidates) {
    if (kept.length >= most) break;
    const far = distance(vectors, from, vectors, candidate);
    if (kept.every((other) => distance(vectors, other, vectors, candidate) > far))
      kept.push(candidate);
  }
  return kept;
}

/**
 * Best-first search from vector 0: goes on from the nearest vector not yet looked at, keeps the `width` nearest
 * found, and stops when the next is farther than all of them.
 */
export function walk(graph: NeighbourGraph, queries: Vectors, query: number, width: number): Walk {
  const {vectors, links} = graph;
  const seen = new Uint8Array(links.length);
  const kept: {at: number; far: number; open: boolean}[] = [];
  let [computed, followed] = [0, 0];
  const meet = (at: number) => {
    if (seen[at]) return;
    seen[at] = 1;
    computed += 1;
    const far = distance(vectors, at, queries, query);
    if (kept.length >= width && far >= (kept[kept.length - 1]?.far ?? Infinity)) return;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.far ?? 0) > far) place -= 1;
    kept.splice(place, 0, {at, far, open: true});
    if (kept.length > width) kept.pop();
  };
  meet(0);
  for (;;) {
    const next = kept.find(({open}) => open);
    if (!next) return {found: kept.map(({at}) => at), computed, followed};
    next.open = false;
    followed += 1;
    links[next.at]?.forEach(meet);
  }
}
