/**
 * Product quantization: a vector is cut into parts, and each part is replaced by the nearest of a few centres that
 * were learned for that part. Source: Jégou, Douze and Schmid, IEEE TPAMI 33 (2011).
 */
import {learnCentres, nearestCentre} from './kMeans';
import {splitVectors, type Vectors} from './vectors';

/** Centres of each part: a code of 4 bits. */
export const CENTRES = 16;
const ROUNDS = 4;
/** The centres are learned on so many vectors; all are coded. */
const LEARNED_ON = 320;

export interface ProductCodes {
  /** Number of parts. */
  parts: number;
  /** Codes of vector v: from v × parts on. */
  codes: Uint8Array;
  /** For each part its centres. */
  centres: Vectors[];
}

/** `parts` divides the dimension. */
export function productCodes(vectors: Vectors, parts: number): ProductCodes {
  const codes = new Uint8Array(vectors.count * parts);
  const centres = Array.from({length: parts}, (_, part) => {
    const cut = partOf(vectors, part, parts);
    const [sample] = splitVectors(cut, Math.min(LEARNED_ON, cut.count));
    const learned = learnCentres(sample, CENTRES, ROUNDS);
    for (let at = 0; at < cut.count; at += 1)
      codes[at * parts + part] = nearestCentre(cut, at, learned);
    return learned;
  });
  return {parts, codes, centres};
}

function partOf({values, count, dim}: Vectors, part: number, parts: number): Vectors {
  const width = dim / parts;
  const cut = new Float64Array(count * width);
  for (let at = 0; at < count; at += 1) {
    const from = at * dim + part * width;
    for (let axis = 0; axis < width; axis += 1) cut[at * width + axis] = values[from + axis] ?? 0;
  }
  return {values: cut, count, dim: width};
}

/** Squared distances of a query to every centre of every part: the table that a scan adds up. */
export function distanceTable({parts, centres}: ProductCodes, queries: Vectors, query: number) {
  const width = queries.dim / parts;
  const table = new Float64Array(parts * CENTRES);
  centres.forEach(({values}, part) => {
    for (let at = 0; at < CENTRES * width; at += 1) {
      const own = queries.values[query * queries.dim + part * width + (at % width)] ?? 0;
      const slot = part * CENTRES + Math.floor(at / width);
      table[slot] = (table[slot] ?? 0) + (own - (values[at] ?? 0)) ** 2;
    }
  });
  return table;
}

/** Approximate squared distance of a vector: one look-up for each part. */
export function codedDistance({parts, codes}: ProductCodes, table: Float64Array, vector: number) {
  let sum = 0;
  for (let part = 0; part < parts; part += 1)
    sum += table[part * CENTRES + (codes[vector * parts + part] ?? 0)] ?? 0;
  return sum;
}
