/** Vectors in one flat array, seeded ones to search in, and exact search among them. */
import {normal, seededRandom, type Random} from './random';

/** `count` vectors of `dim` numbers, one after the other. */
export interface Vectors {
  values: Float64Array;
  count: number;
  dim: number;
}

/** How the seeded vectors lie: in clusters, or one even cloud. */
export const SHAPES = {clusters: 0, cloud: 1} as const;

const CLUSTERS = 40;
/** Spread of a cluster around its centre, in units of the spread of the centres. */
const WITHIN = 0.45;
/** The vectors lie near a space of so many dimensions, as learned ones do. */
const INTRINSIC = 10;
const NOISE = 0.15;

/** Seeded vectors that stand for learned ones: a few directions carry nearly all of the spread. */
export function seededVectors(count: number, dim: number, shape: number, seed: number): Vectors {
  const random = seededRandom(seed);
  const draws = (length: number) => Float64Array.from({length}, () => normal(random));
  const directions = draws(INTRINSIC * dim);
  const centres = draws(CLUSTERS * INTRINSIC);
  const values = new Float64Array(count * dim);
  for (let at = 0; at < count; at += 1) {
    const hidden = hiddenPoint(centres, shape, random);
    for (let to = 0; to < dim; to += 1) {
      let sum = NOISE * normal(random);
      for (let from = 0; from < INTRINSIC; from += 1)
        sum += ((hidden[from] ?? 0) * (directions[from * dim + to] ?? 0)) / Math.sqrt(INTRINSIC);
      values[at * dim + to] = sum;
    }
  }
  return {values, count, dim};
}

function hiddenPoint(centres: Float64Array, shape: number, random: Random): Float64Array {
  const point = Float64Array.from({length: INTRINSIC}, () => normal(random));
  if (shape === SHAPES.cloud) return point;
  const from = Math.floor(random() * CLUSTERS) * INTRINSIC;
  return point.map((value, axis) => (centres[from + axis] ?? 0) + WITHIN * value);
}

/** The first `count` vectors, and the rest. */
export function splitVectors({values, dim, count}: Vectors, first: number): [Vectors, Vectors] {
  return [
    {values: values.subarray(0, first * dim), count: first, dim},
    {values: values.subarray(first * dim), count: count - first, dim},
  ];
}

/** Squared Euclidean distance of vector `one` of `left` and vector `other` of `right`. */
export function distance(left: Vectors, one: number, right: Vectors, other: number): number {
  const {values, dim} = left;
  const others = right.values;
  const end = one * dim + dim;
  let sum = 0;
  for (let at = one * dim, to = other * dim; at < end; at += 1, to += 1) {
    const gap = (values[at] ?? 0) - (others[to] ?? 0);
    sum += gap * gap;
  }
  return sum;
}

/** The numbers of the `count` smallest distances, the nearest first. */
export function smallest(distances: Float64Array, count: number): number[] {
  const best: number[] = [];
  let far = Infinity;
  for (let at = 0; at < distances.length; at += 1) {
    const value = distances[at] ?? 0;
    if (value >= far) continue;
    let place = best.length;
    while (place > 0 && (distances[best[place - 1] ?? -1] ?? 0) > value) place -= 1;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
    if (best.length === count) far = distances[best[count - 1] ?? -1] ?? Infinity;
  }
  return best;
}

/** Exact search: the `count` vectors nearest to a query. */
export function nearest(
  vectors: Vectors,
  queries: Vectors,
  query: number,
  count: number,
): number[] {
  const all = Float64Array.from({length: vectors.count}, (_, at) =>
    distance(vectors, at, queries, query),
  );
  return smallest(all, count);
}
