/**
 * What the bytes of a vector buy: the nearest neighbours, the same item, or only the same kind. Seeded images of
 * items of a few kinds are compressed in one of three ways and scanned; the best of the scan are compared again with
 * whole vectors. Sources: product codes, Jégou, Douze and Schmid, IEEE TPAMI 33 (2011).
 */
import {productScan, roundedScan, signScan} from './compressedScans';
import {normal, seededRandom, type Random} from './random';
import {remember} from './remember';
import {distance, smallest, type Vectors} from './vectors';

/** Images searched in, kinds of things on them, numbers of a vector, queries, results shown. */
export const WORLD = {images: 720, kinds: 18, dim: 32, queries: 36, shown: 10} as const;
/** Bytes of a compressed vector that are drawn; a whole vector has 4 × 32 = 128. */
export const BYTES = [1, 2, 4, 8, 16] as const;
export const WHOLE = 4 * WORLD.dim;
/** Ways to compress. */
export const METHODS = {product: 0, signs: 1, rounded: 2} as const;
/** How far another photo lies from its item, in units of the spread of the kinds. */
export const PHOTOS = {studio: 0.1, phone: 0.8} as const;

const SEED = 5;
/** Directions in which items differ: learned vectors fill few of their dimensions. */
const INTRINSIC = 12;
/** Spread of items around their kind, and of what no direction explains. */
const ITEM = 0.6;
const NOISE = 0.05;
const ROOT = Math.sqrt(INTRINSIC);

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

/** The image of the same item as a query. Images of kind k stand at k, k + kinds, k + 2 kinds, … */
const itemOf = (query: number) => (query * 19) % WORLD.images;

/** How hidden numbers are seen, and the hidden numbers of the items, whatever the query. */
const hidden = remember((seed) => {
  const {images, kinds, dim} = WORLD;
  const random = seededRandom(seed);
  const draws = (length: number) => Float64Array.from({length}, () => normal(random));
  const directions = draws(INTRINSIC * dim);
  const centres = draws(kinds * INTRINSIC);
  const items = draws(images * INTRINSIC).map((value, at) => {
    const centre = (Math.floor(at / INTRINSIC) % kinds) * INTRINSIC + (at % INTRINSIC);
    return (centres[centre] ?? 0) + ITEM * value;
  });
  return {directions, items, photos: photosOf(random)};
});

/** What differs between photos: a draw for each hidden number, and a little noise for each number seen. */
function photosOf(random: Random): {shaken: Float64Array; noise: Float64Array} {
  const count = WORLD.images + WORLD.queries;
  const shaken = new Float64Array(count * INTRINSIC);
  const noise = new Float64Array(count * WORLD.dim);
  const fill = (into: Float64Array, from: number, length: number) => {
    for (let at = from; at < from + length; at += 1) into[at] = normal(random);
  };
  for (let at = 0; at < count; at += 1) {
    fill(shaken, at * INTRINSIC, INTRINSIC);
    fill(noise, at * WORLD.dim, WORLD.dim);
  }
  return {shaken, noise};
}

/** The vector of a photo of an item: its hidden numbers, shaken and mixed, and a little noise. */
function see(into: Float64Array, photo: number, item: number, spread: number) {
  const {directions, items, photos} = hidden(SEED);
  const {dim} = WORLD;
  for (let to = 0; to < dim; to += 1) {
    let sum = NOISE * (photos.noise[photo * dim + to] ?? 0);
    for (let from = 0; from < INTRINSIC; from += 1) {
      const shaken = spread * (photos.shaken[photo * INTRINSIC + from] ?? 0);
      const value = (items[item * INTRINSIC + from] ?? 0) + shaken;
      sum += (value * (directions[from * dim + to] ?? 0)) / ROOT;
    }
    into[to] = sum;
  }
}

/** The images, which are the same for every kind of query. */
const base = remember((count): Vectors => {
  const {dim} = WORLD;
  const values = new Float64Array(count * dim);
  for (let at = 0; at < count; at += 1) see(values.subarray(at * dim, (at + 1) * dim), at, at, 0);
  return {values, count, dim};
});

interface Asked {
  vectors: Vectors;
  /** For each query its distance to every image by whole vectors, and the nearest. */
  exact: Float64Array[];
  truth: number[][];
}

const asked = remember((spread): Asked => {
  const {images, queries, dim, shown} = WORLD;
  const values = new Float64Array(queries * dim);
  for (let query = 0; query < queries; query += 1)
    see(values.subarray(query * dim, (query + 1) * dim), images + query, itemOf(query), spread);
  const [vectors, searched] = [{values, count: queries, dim}, base(images)];
  const exact = Array.from({length: queries}, (_, query) =>
    new Float64Array(images).map((_, at) => distance(searched, at, vectors, query)),
  );
  return {vectors, exact, truth: exact.map((far) => smallest(far, shown))};
});

/** The images as one way keeps them in so many bytes, ready to be scanned for any queries. */
const kept = remember((method) =>
  remember((bytes) => (KEEPERS.get(method) ?? productScan)(base(WORLD.images), bytes)),
);

const KEEPERS = new Map<number, typeof productScan>([
  [METHODS.product, productScan],
  [METHODS.signs, signScan],
  [METHODS.rounded, roundedScan],
]);

/** For each query its distance to every image, as far as the kept bytes tell it. */
const scanned = remember((photo) =>
  remember((method) =>
    remember((bytes) => {
      const scan = kept(method)(bytes)(asked(photo).vectors);
      return Array.from({length: WORLD.queries}, (_, query) => scan(query));
    }),
  ),
);

export interface CompressedInputs {
  /** One of METHODS. */
  method: number;
  /** One of PHOTOS. */
  photo: number;
  /** Best of the scan that are compared again with whole vectors, the scan alone if it is ten. */
  again: number;
}

export function compressedIndex({method, photo, again}: CompressedInputs): CompressedIndex {
  const {exact, truth} = asked(photo);
  const most = Math.max(again, WORLD.shown);
  const best = BYTES.map((bytes) =>
    scanned(photo)(method)(bytes).map((distances) => smallest(distances, most)),
  );
  const shown = (order: (images: number[], query: number) => number[]) =>
    best.map((scan) => judged(truth, scan.map(order)));
  return {
    alone: shown((images) => images.slice(0, WORLD.shown)),
    again: shown((images, query) => comparedAgain(images, exact[query])),
    whole: judged(truth, truth),
  };
}

/** Of the best of a scan the ten nearest by whole vectors; the scan itself if there are no more than ten. */
function comparedAgain(images: number[], exact: Float64Array = new Float64Array()): number[] {
  if (images.length <= WORLD.shown) return images;
  const far = Float64Array.from(images, (at) => exact[at] ?? Infinity);
  return smallest(far, WORLD.shown).map((place) => images[place] ?? -1);
}

function judged(truth: readonly number[][], results: readonly number[][]): Found {
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
