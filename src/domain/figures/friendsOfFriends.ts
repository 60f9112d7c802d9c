/**
 * Suggestions by capped walks of two steps (`friendWalk`) over a seeded graph (`friendGraph`), judged by its held-out edges: the
 * `slots` candidates of highest score are suggested, ties fall by a hash. Graph, paths and the curve over caps do not depend on the
 * reader's settings and are made once; only the point at the reader's cap is computed for a drawing.
 */
import {friendGraph, GRAPH, item} from './friendGraph';
import {bestOf, pathsOf, RULES, Walk, type Paths, type Rule} from './friendWalk';
import {seededRandom, type Random} from './random';
import {remember} from './remember';

/** Caps of the curves; the last is longer than any list. */
export const CAPS = [2, 5, 10, 25, 60, 150, 1200];
/** Suggestions for a viewer, at most. */
export const MOST = 50;
const VIEWERS = 100;
/** The best connected hundredth of members. */
const TOP = 0.01;

export interface WalkInputs {
  /** Entries read from one friend's list, at most. */
  cap: number;
  /** Suggestions for a viewer, up to MOST. */
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

/** Sums over viewers at one cap; hits and tops by rule and by place on the list. */
interface Tally {
  cap: number;
  read: number;
  mostRead: number;
  reached: number;
  given: number[];
  hits: Record<Rule, number[]>;
  tops: Record<Rule, number[]>;
}

export function friendsOfFriends({cap, slots, newest}: WalkInputs): FriendsOfFriends {
  const key = Number(newest);
  const curve = curveOf(key).map((tally) => measured(tally, slots));
  const here =
    curve.find((point) => point.cap === cap) ?? measured(item(tallied([cap], key), 0), slots);
  return {curve, here, uncapped: item(curve, curve.length - 1)};
}

const curveOf = remember((newest) => tallied(CAPS, newest));

/** A viewer's paths, and which of its candidates are future friends or among the best connected. */
interface Viewer {
  paths: Paths;
  isFuture: Uint8Array;
  isTop: Uint8Array;
}

const viewersOf = remember((newest): Viewer[] => {
  const {graph, shuffled, isTop, viewers} = world(GRAPH.seed);
  return viewers.map((viewer) => {
    const paths = pathsOf(graph.friends, newest ? undefined : shuffled, viewer);
    const isFuture = new Uint8Array(paths.candidates.length);
    for (const friend of graph.future[viewer] ?? []) {
      const place = paths.candidates.indexOf(friend);
      if (place >= 0) isFuture[place] = 1;
    }
    return {
      paths,
      isFuture,
      isTop: Uint8Array.from(paths.candidates.map((member) => isTop[member] ?? 0)),
    };
  });
});

/** The graph, and what all settings share. */
const world = remember((seed) => {
  const graph = friendGraph(seed);
  const random = seededRandom(seed + 1);
  const degrees = graph.friends.map((list) => list.length);
  const bar = degrees.slice().sort((a, b) => b - a)[Math.round(TOP * GRAPH.members) - 1] ?? 0;
  const asked = graph.future.flatMap((list, member) => (list.length > 0 ? [member] : []));
  const shuffled = graph.friends.map((list) => shuffle(list, random));
  const viewers = shuffle(asked, random).slice(0, VIEWERS);
  return {
    ...{graph, shuffled, viewers},
    isTop: degrees.map((degree) => Number(degree >= bar)),
    futureEdges: viewers.reduce((sum, viewer) => sum + item(graph.future, viewer).length, 0),
  };
});

/** One tally per cap; caps ascend, so that each walk goes on where the smaller one stopped. */
function tallied(caps: number[], newest: number): Tally[] {
  const places = () => Array.from({length: MOST}, () => 0);
  const tallies = caps.map((cap) => ({
    ...{cap, read: 0, mostRead: 0, reached: 0, given: places()},
    hits: byRule(places),
    tops: byRule(places),
  }));
  for (const viewer of viewersOf(newest)) {
    const walk = new Walk(viewer.paths);
    for (const tally of tallies) {
      walk.readTo(tally.cap);
      add(tally, walk, viewer);
    }
  }
  return tallies;
}

function add(tally: Tally, walk: Walk, {isFuture, isTop}: Viewer): void {
  tally.read += walk.read;
  tally.mostRead = Math.max(tally.mostRead, walk.read);
  for (let candidate = 0; candidate < walk.met; candidate += 1) {
    tally.reached += isFuture[candidate] ?? 0;
  }
  for (const rule of RULES) {
    const [hits, tops] = [tally.hits[rule], tally.tops[rule]];
    const best = bestOf(walk.scores[rule], walk.met, MOST);
    for (let place = 0; place < best.length; place += 1) {
      const candidate = best[place] ?? 0;
      hits[place] = (hits[place] ?? 0) + (isFuture[candidate] ?? 0);
      tops[place] = (tops[place] ?? 0) + (isTop[candidate] ?? 0);
    }
  }
  for (let place = 0; place < Math.min(MOST, walk.met); place += 1) {
    tally.given[place] = (tally.given[place] ?? 0) + 1;
  }
}

function measured(
  {cap, read, mostRead, reached, given, hits, tops}: Tally,
  slots: number,
): Measured {
  const {futureEdges, viewers} = world(GRAPH.seed);
  const first = (counts: number[]) => counts.slice(0, slots).reduce((sum, count) => sum + count, 0);
  return {
    ...{cap, mostRead},
    read: read / viewers.length,
    reach: reached / futureEdges,
    recall: byRule((rule) => first(hits[rule]) / futureEdges),
    top: byRule((rule) => first(tops[rule]) / first(given)),
  };
}

function byRule<Made>(value: (rule: Rule) => Made): Record<Rule, Made> {
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
