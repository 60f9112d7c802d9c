import {bothSharedShare, countShared, overshadowedShare, sharedShare, zipfBands} from './hashing';
import {logSteps} from './scale';

/** The range of rows that the figure draws. */
export const ROWS = [1e5, 1e11] as const;
const STEPS = 37;
const COUNTED_IDS = 2000;
const COUNTED_STEPS = 13;
const SEED = 11;

export interface HashInputs {
  /** Distinct ids. */
  ids: number;
  /** Rows of the table, at least 1. */
  rows: number;
  /** Exponent of the popularity of ids, see zipfBands. */
  exponent: number;
}

/** Shares between 0 and 1 at one number of rows. */
export interface Collisions {
  rows: number;
  /** Of ids: share their row with another id. */
  ids: number;
  /** Of impressions: their id shares its row with a more frequent id. */
  impressions: number;
  /** Of ids: with two hashes in the same memory, share both rows with another id. */
  twoHashes: number;
}

export interface HashCollisions {
  curve: Collisions[];
  here: Collisions;
  /** Shares of ids found by really hashing a small set of ids with as many ids per row. */
  counted: {rows: number; ids: number}[];
}

/** Collisions of one table by formula, along all table sizes, and counted on real hashes. */
export function hashCollisions({ids, rows, exponent}: HashInputs): HashCollisions {
  const bands = zipfBands(ids, exponent);
  const at = (count: number): Collisions => ({
    rows: count,
    ids: sharedShare(ids, count),
    impressions: overshadowedShare(bands, count),
    twoHashes: bothSharedShare(ids, count),
  });
  return {curve: logSteps(ROWS[0], ROWS[1], STEPS).map(at), here: at(rows), counted: count(ids)};
}

/** Sizes at which the small table has at least one row and at most as many as a 32-bit hash can tell apart. */
function count(ids: number): HashCollisions['counted'] {
  const scale = COUNTED_IDS / ids;
  return logSteps(ROWS[0], ROWS[1], COUNTED_STEPS)
    .filter((rows) => rows * scale >= 1 && rows * scale < 1e8)
    .map((rows) => ({rows, ids: countShared(COUNTED_IDS, Math.round(rows * scale), SEED)}));
}
