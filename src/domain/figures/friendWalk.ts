/**
 * Capped walks of two steps. A viewer reads from the list of each of its friends at most so many entries; each entry that is not yet
 * a friend is a candidate and gets the friend's weight:
 *   count: 1                   common neighbours
 *   log:   1 / ln(degree)      Adamic and Adar, Social Networks 25 (2003)
 *   walk:  1 / degree          a random walk of two steps, up to a factor of the viewer
 * (degree: connections of the friend in the middle, at least 2).
 */
import {item} from './friendGraph';
import {at} from './tinyExamples';

export const RULES = ['count', 'log', 'walk'] as const;
export type Rule = (typeof RULES)[number];

/** A viewer's walk: from each friend's list it reads on from a place that differs by viewer, or back from the newest. */
export class Walk {
  candidates: number[] = [];
  /** Entries read. */
  read = 0;
  /** By member; 0 for who is no candidate. A billionth of a hash lets ties fall alike for every rule. */
  scores: Record<Rule, Float64Array>;
  private own: Uint8Array;
  private done = 0;

  /** Without `shuffled` lists the newest entries come first. */
  constructor(
    private friends: number[][],
    private shuffled: number[][] | undefined,
    private viewer: number,
  ) {
    this.scores = byRuleArrays(friends.length);
    this.own = new Uint8Array(friends.length);
    for (const friend of [viewer, ...(friends[viewer] ?? [])]) this.own[friend] = 1;
  }

  /** Reads every friend's list up to `cap` entries. */
  readTo(cap: number): void {
    for (const friend of this.friends[this.viewer] ?? []) {
      const list = (this.shuffled ?? this.friends)[friend] ?? [];
      const start = this.shuffled ? Math.floor(hash(this.viewer, friend) * list.length) : 0;
      const end = Math.min(cap, list.length);
      for (let step = Math.min(this.done, end); step < end; step += 1) {
        const place = this.shuffled ? (start + step) % list.length : list.length - 1 - step;
        this.meet(item(list, place), Math.max(2, list.length));
        this.read += 1;
      }
    }
    this.done = cap;
  }

  private meet(other: number, degree: number): void {
    if (this.own[other]) return;
    const {count, log, walk} = this.scores;
    if (count[other] === 0) {
      this.candidates.push(other);
      const tie = 1e-9 * hash(this.viewer, other);
      for (const rule of RULES) this.scores[rule][other] = tie;
    }
    count[other] = at(count, other) + 1;
    log[other] = at(log, other) + 1 / Math.log(degree);
    walk[other] = at(walk, other) + 1 / degree;
  }
}

function byRuleArrays(length: number): Record<Rule, Float64Array> {
  const zeros = () => new Float64Array(length);
  return {count: zeros(), log: zeros(), walk: zeros()};
}

/** The members of highest score, best first. */
export function bestOf(members: number[], scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (const member of members) {
    const value = at(scores, member);
    let place = best.length;
    if (place === most && value <= at(scores, item(best, place - 1))) continue;
    while (place > 0 && value > at(scores, item(best, place - 1))) place -= 1;
    best.splice(place, 0, member);
    if (best.length > most) best.pop();
  }
  return best;
}

/** A number in [0, 1) that two members always share. */
function hash(one: number, other: number): number {
  let mixed = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}
