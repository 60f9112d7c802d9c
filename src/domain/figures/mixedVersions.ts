/**
 * A gallery is encoded again with a new model, image by image, while queries keep coming: what is found on the way,
 * if both versions lie in one index, and if the old pair serves until the end. Seeded images with known likeness; an
 * encoder is a rotation with noise, and two trainings differ at least in the rotation. Compare Shen et al., CVPR (2020).
 */
import {normal, seededRandom, type Random} from './random';
import {remember} from './remember';
import {rotation} from './rotation';
import {distance, nearest, smallest, type Vectors} from './vectors';

/** Images in the gallery, kinds of things on them, numbers of a vector, queries, results shown. */
export const WORLD = {images: 480, kinds: 16, dim: 12, queries: 48, shown: 10} as const;
/** In which order images are encoded again. */
export const ORDERS = {random: 0, wanted: 1} as const;
/** Noise of the new encoder, in units of the spread of the kinds. */
export const NEW_NOISE = 0.2;
/** What a compatible training keeps of the difference between old and new noise. */
export const KEPT = 0.2;
/** Shares of the gallery that are drawn. */
export const SHARES = Array.from({length: 11}, (_, at) => at / 10);

const SEED = 11;
const ITEM = 0.6;
const PHOTO = 0.2;

export interface MixedInputs {
  /** Share of the gallery that is encoded again. */
  share: number;
  /** Noise of the old encoder. */
  oldNoise: number;
  /** One of ORDERS. */
  order: number;
}

/** Share of the ten images most like the query that is among the ten results. */
export interface Recalls {
  /** Two independent trainings in one index, queries by the new model. */
  mixed: number;
  /** A new model trained to fit the old vectors, one index. */
  compatible: number;
  /** The old pair serves until the last image is done, then the new pair. */
  pair: number;
}

interface MixedVersions {
  /** For each of SHARES. */
  along: Recalls[];
  here: Recalls;
}

/** Distances from each query to each image as the four encodings of the gallery see it. */
interface Seen {
  truth: number[][];
  /** New query, new gallery; independent training. */
  fresh: Float64Array[];
  /** New query, old gallery; independent training. */
  foreign: Float64Array[];
  /** Old query, old gallery. */
  stale: Float64Array[];
  /** Compatible new query, compatible new gallery, and old gallery. */
  fitted: Float64Array[];
  bridged: Float64Array[];
}

/** Image i shows kind i mod kinds; kind k is asked for as 1 / (k + 1). */
const kindOf = (image: number) => image % WORLD.kinds;

const seen = remember((oldNoise): Seen => {
  const {images, queries, shown} = WORLD;
  const random = seededRandom(SEED);
  const [gallery, asked] = hiddenWorld(random);
  const [turnOld, turnNew] = [rotation(random, WORLD.dim), rotation(random, WORLD.dim)];
  const compatibleNoise = NEW_NOISE + KEPT * (oldNoise - NEW_NOISE);
  const both = (turn: Float64Array, noise: number) =>
    [encode(gallery, turn, noise, random), encode(asked, turn, noise, random)] as const;
  const [oldGallery, oldAsked] = both(turnOld, oldNoise);
  const [newGallery, newAsked] = both(turnNew, NEW_NOISE);
  const [fitGallery, fitAsked] = both(turnOld, compatibleNoise);
  const far = (from: Vectors, to: Vectors) =>
    Array.from({length: queries}, (_, query) =>
      new Float64Array(images).map((_, at) => distance(to, at, from, query)),
    );
  return {
    truth: Array.from({length: queries}, (_, query) => nearest(gallery, asked, query, shown)),
    ...{fresh: far(newAsked, newGallery), foreign: far(newAsked, oldGallery)},
    ...{stale: far(oldAsked, oldGallery)},
    ...{fitted: far(fitAsked, fitGallery), bridged: far(fitAsked, oldGallery)},
  };
});

/** What is really on the images, and on the photos of the queries. */
function hiddenWorld(random: Random): [Vectors, Vectors] {
  const {images, kinds, dim, queries} = WORLD;
  const draws = (length: number) => Float64Array.from({length}, () => normal(random));
  const centres = draws(kinds * dim);
  const items = draws(images * dim).map((value, at) => {
    const kind = kindOf(Math.floor(at / dim));
    return (centres[kind * dim + (at % dim)] ?? 0) + ITEM * value;
  });
  const photos = draws(queries * dim);
  for (let query = 0; query < queries; query += 1) {
    const image = wantedImage(random);
    for (let axis = 0; axis < dim; axis += 1) {
      const at = query * dim + axis;
      photos[at] = (items[image * dim + axis] ?? 0) + PHOTO * (photos[at] ?? 0);
    }
  }
  return [
    {values: items, count: images, dim},
    {values: photos, count: queries, dim},
  ];
}

function wantedImage(random: Random): number {
  const {images, kinds} = WORLD;
  const weights = Array.from({length: kinds}, (_, kind) => 1 / (kind + 1));
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const kind = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.floor(random() * (images / kinds)) * kinds + Math.max(kind, 0);
}

function encode(
  {values, count, dim}: Vectors,
  turn: Float64Array,
  noise: number,
  random: Random,
): Vectors {
  const noisy = values.map((value) => value + noise * normal(random));
  const turned = new Float64Array(count * dim).map((_, at) => {
    const [vector, to] = [Math.floor(at / dim), at % dim];
    let sum = 0;
    for (let from = 0; from < dim; from += 1)
      sum += (turn[to * dim + from] ?? 0) * (noisy[vector * dim + from] ?? 0);
    return sum;
  });
  return {values: turned, count, dim};
}

/** For each image, how many are encoded again before it. */
const placeOf = remember((order) => {
  const {images} = WORLD;
  const random = seededRandom(SEED + 1);
  const key = Float64Array.from({length: images}, (_, image) =>
    order === ORDERS.wanted ? kindOf(image) + random() : random(),
  );
  const place = new Int32Array(images);
  Array.from(key.keys())
    .sort((one, other) => (key[one] ?? 0) - (key[other] ?? 0))
    .forEach((image, at) => (place[image] = at));
  return place;
});

const along = remember((oldNoise) =>
  remember((order) => SHARES.map((share) => recalls(oldNoise, placeOf(order), share))),
);

export function mixedVersions({share, oldNoise, order}: MixedInputs): MixedVersions {
  const here = recalls(oldNoise, placeOf(order), share);
  return {along: along(oldNoise)(order), here};
}

/** What the old pair and the new pair find, each in its own index. */
const pairs = remember((oldNoise) => {
  const {truth, stale, fresh} = seen(oldNoise);
  const whole = (far: Float64Array[]) => found(truth, (query) => far[query] ?? NOTHING);
  return {old: whole(stale), new: whole(fresh)};
});

const NOTHING = new Float64Array();

function recalls(oldNoise: number, place: Int32Array, share: number): Recalls {
  const {truth, fresh, foreign, fitted, bridged} = seen(oldNoise);
  const done = share * WORLD.images;
  const mixed = new Float64Array(WORLD.images);
  const mixedOf = (again: Float64Array[], before: Float64Array[]) =>
    found(truth, (query) => {
      const [one = NOTHING, other = NOTHING] = [again[query], before[query]];
      for (let at = 0; at < mixed.length; at += 1)
        mixed[at] = ((place[at] ?? 0) < done ? one[at] : other[at]) ?? Infinity;
      return mixed;
    });
  return {
    mixed: mixedOf(fresh, foreign),
    compatible: mixedOf(fitted, bridged),
    pair: pairs(oldNoise)[share < 1 ? 'old' : 'new'],
  };
}

/** `far` gives the distances of a query to every image; they are read before the next query is asked. */
function found(truth: readonly number[][], far: (query: number) => Float64Array): number {
  let hits = 0;
  truth.forEach((relevant, query) => {
    for (const at of smallest(far(query), WORLD.shown)) if (relevant.includes(at)) hits += 1;
  });
  return hits / (truth.length * WORLD.shown);
}
