/** Vectors in one flat array, and exact search among them. */
/** `count` vectors of `dim` numbers, one after the other. */
export interface Vectors {
  values: Float64Array;
  count: number;
  dim: number;
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
