/** k-means: centres such that each vector is near one of them. Source: Lloyd, IEEE Trans. Inf. Theory 28 (1982). */
import {distance, type Vectors} from './vectors';

export interface Clustering {
  centres: Vectors;
  /** For each vector, the number of its nearest centre. */
  nearest: Int32Array;
}

/** Begins with vectors spread evenly over the input, which is in random order. `count` is at most the vectors. */
export function kMeans(vectors: Vectors, count: number, rounds: number): Clustering {
  const centres = learnCentres(vectors, count, rounds);
  return {centres, nearest: assign(vectors, centres)};
}

/** The centres of kMeans alone. */
export function learnCentres(vectors: Vectors, count: number, rounds: number): Vectors {
  const {dim, values} = vectors;
  const step = Math.floor(vectors.count / count);
  const start = Float64Array.from(
    {length: count * dim},
    (_, at) => values[Math.floor(at / dim) * step * dim + (at % dim)] ?? 0,
  );
  let centres: Vectors = {values: start, count, dim};
  for (let round = 0; round < rounds; round += 1)
    centres = means(vectors, assign(vectors, centres), centres);
  return centres;
}

function assign(vectors: Vectors, centres: Vectors): Int32Array {
  return new Int32Array(vectors.count).map((_, at) => nearestCentre(vectors, at, centres));
}

/** Adds up a distance only while it is below the least so far. */
export function nearestCentre({values, dim}: Vectors, at: number, centres: Vectors): number {
  const own = centres.values;
  const from = at * dim;
  let best = 0;
  let least = Infinity;
  for (let centre = 0; centre < centres.count; centre += 1) {
    const start = centre * dim;
    let sum = 0;
    for (let axis = 0; axis < dim && sum < least; axis += 1) {
      const gap = (values[from + axis] ?? 0) - (own[start + axis] ?? 0);
      sum += gap * gap;
    }
    if (sum < least) {
      best = centre;
      least = sum;
    }
  }
  return best;
}

/** Lists that are known, with their means as centres. */
export function clustered(vectors: Vectors, nearest: Int32Array, count: number): Clustering {
  const {dim} = vectors;
  const nowhere = {values: new Float64Array(count * dim), count, dim};
  return {centres: means(vectors, nearest, nowhere), nearest};
}

/** Means of the vectors of each centre; a centre without vectors stays where it is. */
function means({values, dim}: Vectors, nearest: Int32Array, before: Vectors): Vectors {
  const moved = new Float64Array(before.count * dim);
  const counts = new Float64Array(before.count);
  for (let at = 0; at < nearest.length; at += 1) {
    const centre = nearest[at] ?? 0;
    counts[centre] = (counts[centre] ?? 0) + 1;
    for (let axis = 0; axis < dim; axis += 1)
      moved[centre * dim + axis] =
        (moved[centre * dim + axis] ?? 0) + (values[at * dim + axis] ?? 0);
  }
  for (let at = 0; at < moved.length; at += 1) {
    const members = counts[Math.floor(at / dim)] ?? 0;
    moved[at] = members > 0 ? (moved[at] ?? 0) / members : (before.values[at] ?? 0);
  }
  return {...before, values: moved};
}

/** Mean squared distance of a vector to its centre: what k-means makes small. */
export function distortion(vectors: Vectors, {centres, nearest}: Clustering): number {
  const sum = nearest.reduce(
    (total, centre, at) => total + distance(vectors, at, centres, centre),
    0,
  );
  return sum / vectors.count;
}
