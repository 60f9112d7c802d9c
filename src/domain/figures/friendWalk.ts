/**
 * Capped walks of two steps. A viewer reads from the list of each of its friends at most so many entries; each entry that is not yet
 * a friend is a candidate and gets the friend's weight:
 *   count: 1                   common neighbours
 *   log:   1 / ln(degree)      Adamic and Adar, Social Networks 25 (2003)
 *   walk:  1 / degree          a random walk of two steps, up to a factor of the viewer
 * (degree: connections of the friend in the middle, at least 2).
 */
export const RULES = ['count', 'log', 'walk'] as const;
export type Rule = (typeof RULES)[number];

/**
 * All that a viewer's walk may read, in the order of reading: one entry of every friend's list, then a second of each, and so on, so
 * that a cap reads a prefix. Neither cap nor rule changes it.
 */
export interface Paths {
  /** Who may be suggested, in the order in which they are met. */
  candidates: number[];
  /** Entries in the list of each friend. */
  lengths: number[];
  /** By entry that is no friend yet: how many of its list stand before it, its place among the candidates, the weights of its path. */
  steps: Int32Array;
  ends: Int32Array;
  logs: Float64Array;
  walks: Float64Array;
  /** By candidate: a billionth of a hash, which lets ties fall alike for every rule. */
  ties: Float64Array;
}

/** Lists are read on from a place that differs by viewer; without `shuffled` lists, back from the newest entry. */
export function pathsOf(
  friends: number[][],
  shuffled: number[][] | undefined,
  viewer: number,
): Paths {
  const own = friends[viewer] ?? [];
  const lists = own
    .map((friend) => readingOrder(friends, shuffled, viewer, friend))
    .sort((one, other) => other.length - one.length);
  const places = new Int32Array(friends.length).fill(UNMET);
  for (const member of [viewer, ...own]) places[member] = OWN;
  const lengths = lists.map((list) => list.length);
  const most = lengths.reduce((sum, length) => sum + length, 0);
  const [steps, ends] = [new Int32Array(most), new Int32Array(most)];
  const [logs, walks] = [new Float64Array(most), new Float64Array(most)];
  const candidates: number[] = [];
  let entry = 0;
  for (let [step, left] = [0, lists.length]; left > 0; step += 1) {
    while (left > 0 && (lengths[left - 1] ?? 0) <= step) left -= 1;
    for (let list = 0; list < left; list += 1) {
      const other = lists[list]?.[step] ?? 0;
      if (places[other] === OWN) continue;
      if (places[other] === UNMET) places[other] = candidates.push(other) - 1;
      const degree = Math.max(2, lengths[list] ?? 0);
      steps[entry] = step;
      ends[entry] = places[other] ?? 0;
      logs[entry] = 1 / Math.log(degree);
      walks[entry] = 1 / degree;
      entry += 1;
    }
  }
  return {
    ...{candidates, lengths, ends, logs, walks},
    steps: steps.subarray(0, entry),
    ties: Float64Array.from(candidates.map((other) => 1e-9 * hash(viewer, other))),
  };
}

/** Places of members who are no candidates: not met yet, or a friend already. */
const UNMET = -1;
const OWN = -2;

function readingOrder(
  friends: number[][],
  shuffled: number[][] | undefined,
  viewer: number,
  friend: number,
): number[] {
  if (!shuffled) return (friends[friend] ?? []).slice().reverse();
  const list = shuffled[friend] ?? [];
  const start = Math.floor(hash(viewer, friend) * list.length);
  return list.slice(start).concat(list.slice(0, start));
}

/** A walk along the paths of a viewer, which goes on where a smaller cap stopped. */
export class Walk {
  /** Entries read. */
  read = 0;
  /** Candidates met: so many of the first. */
  met = 0;
  /** By candidate. */
  scores: Record<Rule, Float64Array>;
  private next = 0;

  constructor(private paths: Paths) {
    const {ties} = paths;
    this.scores = {count: ties.slice(), log: ties.slice(), walk: ties.slice()};
  }

  /** Reads every friend's list up to `cap` entries. */
  readTo(cap: number): void {
    const {steps, ends, logs, walks, lengths} = this.paths;
    const {count, log, walk} = this.scores;
    let {next, met} = this;
    for (; next < steps.length && (steps[next] ?? 0) < cap; next += 1) {
      const end = ends[next] ?? 0;
      count[end] = (count[end] ?? 0) + 1;
      log[end] = (log[end] ?? 0) + (logs[next] ?? 0);
      walk[end] = (walk[end] ?? 0) + (walks[next] ?? 0);
      if (end >= met) met = end + 1;
    }
    this.next = next;
    this.met = met;
    this.read = lengths.reduce((sum, length) => sum + Math.min(cap, length), 0);
  }
}

/** Places of the highest of the first `among` scores, best first. */
export function bestOf(scores: Float64Array, among: number, most: number): number[] {
  const best: number[] = [];
  let bar = -Infinity;
  for (let candidate = 0; candidate < among; candidate += 1) {
    const value = scores[candidate] ?? 0;
    if (value <= bar) continue;
    let place = Math.min(best.length, most - 1);
    for (; place > 0 && value > (scores[best[place - 1] ?? 0] ?? 0); place -= 1) {
      best[place] = best[place - 1] ?? 0;
    }
    best[place] = candidate;
    if (best.length === most) bar = scores[best[most - 1] ?? 0] ?? 0;
  }
  return best;
}

/** A number in [0, 1) that two members always share. */
function hash(one: number, other: number): number {
  let mixed = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}
