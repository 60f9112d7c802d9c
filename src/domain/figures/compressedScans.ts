/**
 * Three ways to spend a few bytes on a vector, each scanned exhaustively. Sources: product codes, Jégou, Douze and
 * Schmid, IEEE TPAMI 33 (2011).
 */
import {codedDistance, distanceTable, productCodes} from './productCodes';
import {normal, seededRandom} from './random';
import {distance, type Vectors} from './vectors';

/** Distances of a query to all images, as far as compressed vectors tell them. */
type Scan = (query: number) => Float64Array;

/** What is learned and kept once, whoever asks. */
type Kept = (asked: Vectors) => Scan;

/** Seed of the random directions. */
const DIRECTIONS = 5;

/** Codes of 4 bits: two parts for each byte. */
export function productScan(base: Vectors, bytes: number): Kept {
  const codes = productCodes(base, 2 * bytes);
  return (asked) => (query) => {
    const table = distanceTable(codes, asked, query);
    return new Float64Array(base.count).map((_, at) => codedDistance(codes, table, at));
  };
}

/** Set bits of each byte. */
const ONES = Uint8Array.from({length: 256}, (_, byte) => byte.toString(2).replace(/0/g, '').length);

/** One bit for each of 8 × bytes random directions: on which side of the middle the vector lies. */
export function signScan(base: Vectors, bytes: number): Kept {
  const random = seededRandom(DIRECTIONS + bytes);
  const directions = Float64Array.from({length: 8 * bytes * base.dim}, () => normal(random));
  const signs = signsOf(directions, meanOf(base), bytes);
  const kept = signs(base);
  return (asked) => {
    const queries = signs(asked);
    return (query) =>
      new Float64Array(base.count).map((_, at) => {
        let differ = 0;
        for (let byte = 0; byte < bytes; byte += 1)
          differ +=
            ONES[(kept[at * bytes + byte] ?? 0) ^ (queries[query * bytes + byte] ?? 0)] ?? 0;
        return differ;
      });
  };
}

/** For each vector its bits, eight to a byte. */
function signsOf(directions: Float64Array, middle: Float64Array, bytes: number) {
  const side = ({values, dim}: Vectors, vector: number, bit: number) => {
    let sum = 0;
    for (let axis = 0; axis < dim; axis += 1)
      sum +=
        ((values[vector * dim + axis] ?? 0) - (middle[axis] ?? 0)) *
        (directions[bit * dim + axis] ?? 0);
    return sum > 0 ? 1 : 0;
  };
  return (vectors: Vectors) => {
    const packed = new Uint8Array(vectors.count * bytes);
    for (let at = 0; at < packed.length * 8; at += 1) {
      const byte = at >> 3;
      const bit = (byte % bytes) * 8 + (at & 7);
      const set = side(vectors, Math.floor(byte / bytes), bit);
      packed[byte] = (packed[byte] ?? 0) | (set << (at & 7));
    }
    return packed;
  };
}

function meanOf({values, count, dim}: Vectors): Float64Array {
  const mean = new Float64Array(dim);
  values.forEach((value, at) => (mean[at % dim] = (mean[at % dim] ?? 0) + value / count));
  return mean;
}

/** Only the first numbers, one byte each; the query keeps its own as they are. */
export function roundedScan(base: Vectors, bytes: number): Kept {
  const step = base.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  const kept = firstOf(base, bytes, (value) => Math.round(value / step) * step);
  return (asked) => {
    const queries = firstOf(asked, bytes, (value) => value);
    return (query) =>
      new Float64Array(base.count).map((_, at) => distance(kept, at, queries, query));
  };
}

function firstOf(
  {values, count, dim}: Vectors,
  bytes: number,
  round: (value: number) => number,
): Vectors {
  const first = new Float64Array(count * bytes).map((_, at) =>
    round(values[Math.floor(at / bytes) * dim + (at % bytes)] ?? 0),
  );
  return {values: first, count, dim: bytes};
}
