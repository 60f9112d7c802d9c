/**
 * Suggestions by capped walks of two steps (`friendWalk`) over a seeded graph (`friendGraph`), judged by its held-out edges: the
 * `slots` candidates of highest score are suggested, ties fall by a hash.
 */
import {friendGraph, GRAPH, item} from './friendGraph';
import {bestOf, RULES, Walk, type Rule} from './friendWalk';
import {seededRandom, type Random} from './random';
import {remember} from './remember';
import {at} from './tinyExamples';

/** Caps of the curves; the last is longer than any list. */
export const CAPS = [2, 5, 10, 25, 60, 150, 1200];
const VIEWERS = 100;
/** The best connected hundredth of members. */
const TOP = 0.01;

export interface WalkInputs {
  /** Entries read from one friend's list, at most. */
  cap: number;
  /** Suggestions for a viewer. */
  slots: number;
  /** Whether the newest entries are read, or entries drawn at random. */
  newest: boolean;
}

/** What one cap gives, over all viewers. */
export interface Measured {
  cap: number;
  /** Entries read per viewer: mean, and of the viewer that reads most. */
  read: number;
  mostRead: number;
  /** Share of future edges that are among the candidates at all. */
  reach: number;
  /** Share of future edges that are suggested, by rule. */
  recall: Record<Rule, number>;
  /** Share of the suggestions that go to the best connected hundredth, by rule. */
  top: Record<Rule, number>;
}

export interface FriendsOfFriends {
  curve: Measured[];
  here: Measured;
  uncapped: Measured;
}

export function friendsOfFriends({cap, slots, newest}: WalkInputs): FriendsOfFriends {
  const curve = curveOf(2 * slots + Number(newest));
  const here = curve.find((point) => point.cap === cap) ?? measure([cap], slots, newest)[0];
  const uncapped = curve[curve.length - 1];
  if (!here || !uncapped) throw new Error('a cap without a measure');
  return {curve, here, uncapped};
}

const curveOf = remember((key) => measure(CAPS, Math.floor(key / 2), key % 2 === 1));

/** The graph, and what all settings share. */
const world = remember((seed) => {
  const graph = friendGraph(seed);
  const random = seededRandom(seed + 1);
  const degrees = graph.friends.map((list) => list.length);
  const bar = degrees.slice().sort((a, b) => b - a)[Math.round(TOP * GRAPH.members) - 1] ?? 0;
  const asked = graph.future.flatMap((list, member) => (list.length > 0 ? [member] : []));
  return {
    graph,
    shuffled: graph.friends.map((list) => shuffle(list, random)),
    isTop: degrees.map((degree) => degree >= bar),
    viewers: shuffle(asked, random).slice(0, VIEWERS),
  };
});

/** One measure per cap; caps ascend, so that each walk goes on where the smaller one stopped. */
function measure(caps: number[], slots: number, newest: boolean): Measured[] {
  const {graph, shuffled, isTop, viewers} = world(GRAPH.seed);
  const none = () => ({count: 0, log: 0, walk: 0});
  const sums = caps.map((cap) => ({
    cap,
    read: 0,
    mostRead: 0,
    reach: 0,
    recall: none(),
    top: none(),
  }));
  const given = caps.map(none);
  let all = 0;
  for (const viewer of viewers) {
    const future = graph.future[viewer] ?? [];
    all += future.length;
    const walk = new Walk(graph.friends, newest ? undefined : shuffled, viewer);
    sums.forEach((sum, index) => {
      walk.readTo(sum.cap);
      sum.read += walk.read / viewers.length;
      sum.mostRead = Math.max(sum.mostRead, walk.read);
      sum.reach += future.filter((friend) => at(walk.scores.count, friend) > 0).length;
      for (const rule of RULES) {
        const best = bestOf(walk.candidates, walk.scores[rule], slots);
        sum.recall[rule] += best.filter((member) => future.includes(member)).length;
        sum.top[rule] += best.filter((member) => isTop[member]).length;
        const counted = given[index];
        if (counted) counted[rule] += best.length;
      }
    });
  }
  return sums.map((sum, index) => ({
    ...sum,
    reach: sum.reach / all,
    recall: byRule((rule) => sum.recall[rule] / all),
    top: byRule((rule) => sum.top[rule] / (given[index]?.[rule] ?? 0)),
  }));
}

function byRule(value: (rule: Rule) => number): Record<Rule, number> {
  return {count: value('count'), log: value('log'), walk: value('walk')};
}

function shuffle(items: number[], random: Random): number[] {
  const shuffled = items.slice();
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [item(shuffled, other), item(shuffled, last)];
  }
  return shuffled;
}
