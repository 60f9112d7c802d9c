/** k-means: centres such that each vector is near one of them. Source: Lloyd, IEEE Trans. Inf. Theory 28 (1982). */
import {distance, type Vectors} from './vectors';

export interface Clustering {
  centres: Vectors;
  /** For each vector, the number of its nearest centre. */
  nearest: Int32Array;
}

/** Begins with vectors spread evenly over the input, which is in random order. `count` is at most the vectors. */
export function kMeans(vectors: Vectors, count: number, rounds: number): Clustering {
  const {dim, values} = vectors;
  const step = Math.floor(vectors.count / count);
  const start = Float64Array.from(
    {length: count * dim},
    (_, at) => values[Math.floor(at / dim) * step * dim + (at % dim)] ?? 0,
  );
  let centres: Vectors = {values: start, count, dim};
  let nearest = assign(vectors, centres);
  for (let round = 0; round < rounds; round += 1) {
    centres = means(vectors, nearest, centres);
    nearest = assign(vectors, centres);
  }
  return {centres, nearest};
}

function assign(vectors: Vectors, centres: Vectors): Int32Array {
  return new Int32Array(vectors.count).map((_, at) => nearestCentre(vectors, at, centres));
}

export function nearestCentre(vectors: Vectors, at: number, centres: Vectors): number {
  let [best, least] = [0, Infinity];
  for (let centre = 0; centre < centres.count; centre += 1) {
    const far = distance(vectors, at, centres, centre);
    if (far < least) [best, least] = [centre, far];
  }
  return best;
}

/** Means of the vectors of each centre; a centre without vectors stays where it is. */
function means({values, dim}: Vectors, nearest: Int32Array, before: Vectors): Vectors {
  const sums = new Float64Array(before.count * dim);
  const counts = new Float64Array(before.count);
  nearest.forEach((centre, at) => {
    counts[centre] = (counts[centre] ?? 0) + 1;
    for (let axis = 0; axis < dim; axis += 1)
      sums[centre * dim + axis] = (sums[centre * dim + axis] ?? 0) + (values[at * dim + axis] ?? 0);
  });
  const moved = sums.map((sum, at) => {
    const members = counts[Math.floor(at / dim)] ?? 0;
    return members > 0 ? sum / members : (before.values[at] ?? 0);
  });
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
