/**
 * What the bytes of a vector buy: the nearest neighbours, the same item, or only the same kind. Seeded images of
 * items of a few kinds are compressed in one of three ways and scanned; the best of the scan are compared again with
 * whole vectors. Sources: product codes, Jégou, Douze and Schmid, IEEE TPAMI 33 (2011).
 */
import {productScan, roundedScan, signScan} from './compressedScans';
import {normal, seededRandom, type Random} from './random';
import {remember} from './remember';
import {distance, nearest, smallest, splitVectors, type Vectors} from './vectors';

/** Images searched in, kinds of things on them, numbers of a vector, queries, results shown. */
export const WORLD = {images: 720, kinds: 18, dim: 32, queries: 36, shown: 10} as const;
/** Bytes of a compressed vector that are drawn; a whole vector has 4 × 32 = 128. */
export const BYTES = [1, 2, 4, 8, 16] as const;
export const WHOLE = 4 * WORLD.dim;
/** Ways to compress. */
export const METHODS = {product: 0, signs: 1, rounded: 2} as const;
/** How far another photo lies from its item, in units of the spread of the kinds. */
export const PHOTOS = {studio: 0.1, phone: 0.8} as const;
/** The best of a scan that may be compared again, at most. */
const MOST_AGAIN = 200;

const SEED = 5;
/** Directions in which items differ: learned vectors fill few of their dimensions. */
const INTRINSIC = 12;
/** Spread of items around their kind, and of what no direction explains. */
const ITEM = 0.6;
const NOISE = 0.05;

export interface Found {
  /** Share of the ten nearest whole vectors that is among the ten results. */
  recall: number;
  /** Share of queries whose item, photographed again, is among the ten. */
  item: number;
  /** Share of the ten results that is of the query's kind. */
  kind: number;
}

interface CompressedIndex {
  /** For each of BYTES: results by the compressed vectors alone. */
  alone: Found[];
  /** For each of BYTES: the best of the scan compared again. */
  again: Found[];
  /** Results by whole vectors: what no index can better. */
  whole: Found;
}

interface World {
  base: Vectors;
  asked: Vectors;
  /** For each query the nearest whole vectors. */
  truth: number[][];
}

/** The image of the same item as a query. Images of kind k stand at k, k + kinds, k + 2 kinds, … */
const itemOf = (query: number) => (query * 19) % WORLD.images;

const world = remember((photo): World => {
  const {images, kinds, dim, queries, shown} = WORLD;
  const random = seededRandom(SEED);
  const draws = (length: number) => Float64Array.from({length}, () => normal(random));
  const directions = draws(INTRINSIC * dim);
  const centres = draws(kinds * INTRINSIC);
  const items = draws(images * INTRINSIC).map((value, at) => {
    const centre = (Math.floor(at / INTRINSIC) % kinds) * INTRINSIC + (at % INTRINSIC);
    return (centres[centre] ?? 0) + ITEM * value;
  });
  const values = new Float64Array((images + queries) * dim);
  for (let at = 0; at < images + queries; at += 1) {
    const [item, spread] = at < images ? [at, 0] : [itemOf(at - images), photo];
    const hidden = items
      .slice(item * INTRINSIC, (item + 1) * INTRINSIC)
      .map((value) => value + spread * normal(random));
    values.set(seen(hidden, directions, random), at * dim);
  }
  const [base, asked] = splitVectors({values, count: images + queries, dim}, images);
  const truth = Array.from({length: queries}, (_, query) => nearest(base, asked, query, shown));
  return {base, asked, truth};
});

/** The vector of a photo: its hidden numbers mixed, and a little noise. */
function seen(hidden: Float64Array, directions: Float64Array, random: Random): Float64Array {
  return new Float64Array(WORLD.dim).map((_, to) => {
    let sum = NOISE * normal(random);
    for (let from = 0; from < INTRINSIC; from += 1)
      sum +=
        ((hidden[from] ?? 0) * (directions[from * WORLD.dim + to] ?? 0)) / Math.sqrt(INTRINSIC);
    return sum;
  });
}

const SCANS = new Map<number, typeof productScan>([
  [METHODS.product, productScan],
  [METHODS.signs, signScan],
  [METHODS.rounded, roundedScan],
]);

/** For each query the best of the scan, the nearest first. */
const bestOf = remember((photo) =>
  remember((method) =>
    remember((bytes) => {
      const {base, asked} = world(photo);
      const scan = (SCANS.get(method) ?? productScan)(base, asked, bytes);
      return Array.from({length: WORLD.queries}, (_, query) => smallest(scan(query), MOST_AGAIN));
    }),
  ),
);

export interface CompressedInputs {
  /** One of METHODS. */
  method: number;
  /** One of PHOTOS. */
  photo: number;
  /** Best of the scan that are compared again with whole vectors, up to MOST_AGAIN. */
  again: number;
}

export function compressedIndex({method, photo, again}: CompressedInputs): CompressedIndex {
  const {truth} = world(photo);
  const shown = (count: number) =>
    BYTES.map((bytes) => {
      const best = bestOf(photo)(method)(bytes);
      return judged(
        photo,
        best.map((images, query) => comparedAgain(photo, query, images, count)),
      );
    });
  return {alone: shown(0), again: shown(again), whole: judged(photo, truth)};
}

/** The ten to show: the first ten of a scan, or the ten nearest of its first `count` by whole vectors. */
function comparedAgain(photo: number, query: number, images: number[], count: number): number[] {
  if (count <= WORLD.shown) return images.slice(0, WORLD.shown);
  const {base, asked} = world(photo);
  const kept = images.slice(0, count);
  const exact = Float64Array.from(kept, (at) => distance(base, at, asked, query));
  return smallest(exact, WORLD.shown).map((place) => kept[place] ?? -1);
}

function judged(photo: number, results: readonly number[][]): Found {
  const {truth} = world(photo);
  let [recall, item, kind] = [0, 0, 0];
  results.forEach((images, query) => {
    const own = itemOf(query);
    recall += images.filter((at) => truth[query]?.includes(at)).length;
    item += images.includes(own) ? 1 : 0;
    kind += images.filter((at) => at % WORLD.kinds === own % WORLD.kinds).length;
  });
  const all = WORLD.queries * WORLD.shown;
  return {recall: recall / all, item: item / WORLD.queries, kind: kind / all};
}
