/**
 * Vectors of rentals, learned from seeded sessions (`rentalSessions`) by skip-gram with negative sampling (`skipGram`): what the place from
 * which negatives are drawn, and the booked listing as a further context, do to the neighbours of a listing. The objective is that of Grbovic
 * and Cheng, Real-time Personalization using Embeddings for Search Ranking at Airbnb (2018).
 */
import {remember} from './remember';
import {
  drawSessions,
  isBookable,
  LISTINGS,
  marketOf,
  PER_MARKET,
  RENTALS,
  tasteOf,
} from './rentalSessions';
import {dot, trainSkipGram, type PairCounts, type Vectors} from './skipGram';
import {at} from './tinyExamples';

/** Negatives for each positive, the exponent of their draw, and the steps of a training. */
export const TRAINING = {negatives: 5, exponent: 0.75, steps: 80};
/** Neighbours taken, at most, and those that the table counts. */
export const [MOST, SHOWN] = [10, 3];
const [SESSION_SEED, START_SEED] = [7, 3];

/** By what neighbours are ordered. */
export const ORDERS = ['cosine', 'score'] as const;
export type Order = (typeof ORDERS)[number];

export interface SessionInputs {
  /** Share of the negatives that are drawn from the market of the listing. */
  inMarket: number;
  /** Weight of the booked listing as a context of every click of its session. */
  bookWeight: number;
  /** Numbers in a vector. */
  dim: number;
}

/** Shares of the nearest neighbours, mean over listings; the entry `k − 1` is for the `k` nearest. */
export interface Neighbours {
  /** Of the nearest of all markets: in the market of the listing. */
  market: number[];
  /** Of the nearest of its market: of its taste. */
  taste: number[];
  /** Of the nearest of its market: listings that are booked. */
  booked: number[];
  /** Of the nearest of its market: of its taste and booked. */
  both: number[];
}

export type SessionVectors = Record<Order, Neighbours>;

export function sessionVectors({inMarket, bookWeight, dim}: SessionInputs): SessionVectors {
  const counts = countPairs(inMarket, bookWeight);
  const vectors = trainSkipGram(counts, {dim, steps: TRAINING.steps, seed: START_SEED});
  return {
    cosine: neighboursBy(cosines(vectors)),
    score: neighboursBy((listing, other) =>
      dot(vectors.listing, listing, vectors.context, other, dim),
    ),
  };
}

/** The pairs of all sessions, and how often each is drawn as a negative on average. */
export function countPairs(inMarket: number, bookWeight: number): PairCounts {
  const {clicked, booked, drawn} = sessionCounts(SESSION_SEED);
  const positive = clicked.map((count, pair) => count + bookWeight * at(booked, pair));
  const perMarket = Array.from({length: RENTALS.markets}, (_, market) =>
    drawn.subarray(market * PER_MARKET, (market + 1) * PER_MARKET).reduce((a, b) => a + b, 0),
  );
  const inAll = perMarket.reduce((a, b) => a + b, 0);
  const negative = new Float64Array(LISTINGS ** 2);
  for (let listing = 0; listing < LISTINGS; listing += 1) {
    const row = positive.subarray(listing * LISTINGS, (listing + 1) * LISTINGS);
    const draws = TRAINING.negatives * row.reduce((a, b) => a + b, 0);
    const ofMarket = perMarket[marketOf(listing)] ?? 1;
    for (let other = 0; other < LISTINGS; other += 1) {
      if (other === listing) continue;
      const near = marketOf(other) === marketOf(listing) ? inMarket / ofMarket : 0;
      negative[listing * LISTINGS + other] =
        draws * at(drawn, other) * ((1 - inMarket) / inAll + near);
    }
  }
  return {items: LISTINGS, positive, negative};
}

const sessionCounts = remember((seed) => {
  const clicked = new Float64Array(LISTINGS ** 2);
  const booked = new Float64Array(LISTINGS ** 2);
  const clicks = new Float64Array(LISTINGS);
  const add = (table: Float64Array, place: number) => {
    table[place] = at(table, place) + 1;
  };
  for (const session of drawSessions(seed))
    for (const listing of session.clicks) {
      add(clicks, listing);
      for (const other of session.clicks)
        if (other !== listing) add(clicked, listing * LISTINGS + other);
      if (session.booked !== undefined && session.booked !== listing)
        add(booked, listing * LISTINGS + session.booked);
    }
  return {clicked, booked, drawn: clicks.map((count) => count ** TRAINING.exponent)};
});

function cosines({listing: table, dim}: Vectors): (a: number, b: number) => number {
  const lengths = Array.from({length: LISTINGS}, (_, row) =>
    Math.sqrt(dot(table, row, table, row, dim)),
  );
  return (a, b) => dot(table, a, table, b, dim) / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
}

function neighboursBy(nearness: (listing: number, other: number) => number): Neighbours {
  const tally = () => Array.from({length: MOST}, () => 0);
  const found: Neighbours = {market: tally(), taste: tally(), booked: tally(), both: tally()};
  for (let listing = 0; listing < LISTINGS; listing += 1) {
    const others = allListings.filter((other) => other !== listing);
    const near = Float64Array.from(allListings, (other) => nearness(listing, other));
    others.sort((a, b) => at(near, b) - at(near, a));
    const inMarket = (other: number) => marketOf(other) === marketOf(listing);
    const likes = (other: number) => tasteOf(other) === tasteOf(listing);
    const local = others.filter(inMarket);
    addShares(found.market, others, inMarket);
    addShares(found.taste, local, likes);
    addShares(found.booked, local, isBookable);
    addShares(found.both, local, (other) => likes(other) && isBookable(other));
  }
  return found;
}

const allListings = Array.from({length: LISTINGS}, (_, listing) => listing);

function addShares(sums: number[], ordered: number[], counts: (other: number) => boolean): void {
  let hits = 0;
  for (let taken = 1; taken <= MOST; taken += 1) {
    if (counts(ordered[taken - 1] ?? 0)) hits += 1;
    sums[taken - 1] = (sums[taken - 1] ?? 0) + hits / taken / LISTINGS;
  }
}
