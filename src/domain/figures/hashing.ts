/** How often ids share a row of an embedding table when a hash picks the row. */

/**
 * Expected share of ids that share their row with at least one other id: 1 − (1 − 1/rows)^(ids − 1), for a
 * hash that picks every row with the same probability. About 1 − e^(−ids/rows) for large tables.
 * `rows` and `ids` are counts, at least 1.
 */
export function sharedShare(ids: number, rows: number): number {
  return -Math.expm1((ids - 1) * Math.log1p(-1 / rows));
}

/**
 * The same for two independent hashes that each pick a row in one half of the table, whose two rows are
 * added: share of ids for which another id has both rows in common. Single rows are still shared.
 */
export function bothSharedShare(ids: number, rows: number): number {
  return sharedShare(ids, (rows / 2) ** 2);
}

/** Part of the traffic: ids from one popularity rank on, with the share of impressions that they get. */
export interface RankBand {
  /** Popularity rank that stands for the band; 1 is the most frequent id. */
  rank: number;
  impressions: number;
}

const EXACT_RANKS = 200;
const BANDS = 120;

/**
 * Impressions over ids ranked by popularity, the id of rank r getting a share in proportion to
 * r^(−exponent) (Zipf). The first 200 ranks stand alone, the rest in bands of nearly equal rank.
 * `ids` is at least 1; shares sum to 1.
 */
export function zipfBands(ids: number, exponent: number): RankBand[] {
  const alone = Math.min(ids, EXACT_RANKS);
  const bands: RankBand[] = [];
  for (let rank = 1; rank <= alone; rank += 1) bands.push({rank, impressions: rank ** -exponent});
  const step = Math.log(ids / alone) / BANDS;
  for (let band = 0; band < BANDS && step > 0; band += 1) {
    const from = (alone + 0.5) * Math.exp(step * band);
    const to = from * Math.exp(step);
    bands.push({rank: Math.sqrt(from * to), impressions: zipfMass(from, to, exponent)});
  }
  const total = bands.reduce((sum, {impressions}) => sum + impressions, 0);
  return bands.map(({rank, impressions}) => ({rank, impressions: impressions / total}));
}

/** ∫ x^(−exponent) dx between two ranks: the sum over many ranks, by the midpoint rule. */
function zipfMass(from: number, to: number, exponent: number): number {
  const power = 1 - exponent;
  if (Math.abs(power) < 1e-9) return Math.log(to / from);
  return (to ** power - from ** power) / power;
}

/**
 * Expected share of impressions whose id shares its row with a more frequent id, which then shapes the row:
 * the sum over ranks of impressions × (1 − (1 − 1/rows)^(rank − 1)).
 */
export function overshadowedShare(bands: readonly RankBand[], rows: number): number {
  const kept = Math.log1p(-1 / rows);
  return bands.reduce(
    (sum, {rank, impressions}) => sum - impressions * Math.expm1((rank - 1) * kept),
    0,
  );
}

/**
 * The simulated counterpart of sharedShare: ids 0, 1, 2, … are really hashed into rows and counted.
 * The hash is the 32-bit finaliser of MurmurHash3 (Austin Appleby, public domain).
 */
export function countShared(ids: number, rows: number, seed: number): number {
  const hashed = Uint32Array.from({length: ids}, (_, id) => mix(id ^ seed) % rows).sort();
  const shared = hashed.filter((row, at) => row === hashed[at - 1] || row === hashed[at + 1]);
  return shared.length / ids;
}

function mix(id: number): number {
  let bits = Math.imul(id ^ (id >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
