import {describe, expect, it} from 'vitest';

import {friendGraph, GRAPH} from './friendGraph';
import {CAPS, friendsOfFriends, MOST} from './friendsOfFriends';
import {bestOf, pathsOf, Walk, type Rule} from './friendWalk';

/** 0 knows 1 and 2; both know 3; 2 also knows 4, 5 and 6. */
const friends = [[1, 2], [0, 3], [0, 3, 4, 5, 6], [1, 2], [2], [2], [2]];

/** A walk of one viewer, with its scores by member instead of by place. */
function walkOf(lists: number[][], shuffled: number[][] | undefined, viewer: number) {
  const paths = pathsOf(lists, shuffled, viewer);
  const walk = new Walk(paths);
  return {
    walk,
    met: () => paths.candidates.slice(0, walk.met),
    score: (rule: Rule, member: number) => walk.scores[rule][paths.candidates.indexOf(member)],
  };
}

const walked = (cap: number, shuffled?: number[][]) => {
  const made = walkOf(friends, shuffled, 0);
  made.walk.readTo(cap);
  return made;
};

describe('friendGraph', () => {
  const {friends: known, future} = friendGraph(GRAPH.seed);

  it('has its edges both ways, once, and holds out the newest tenth', () => {
    const ends = (lists: number[][]) => lists.reduce((sum, list) => sum + list.length, 0);
    expect(ends(future) / 2).toBeCloseTo(GRAPH.held * GRAPH.edges * GRAPH.members, 6);
    expect(ends(known) / 2).toBeCloseTo((1 - GRAPH.held) * GRAPH.edges * GRAPH.members, 6);
    const faults = known.filter((list, member) => {
      const all = [...list, ...(future[member] ?? [])];
      const oneWay = list.some((friend) => !known[friend]?.includes(member));
      return oneWay || new Set(all).size < all.length || all.includes(member);
    });
    expect(faults).toEqual([]);
  });

  it('is skewed: a friend has more friends than a member', () => {
    const degrees = known.map((list) => list.length);
    const mean = degrees.reduce((sum, degree) => sum + degree, 0) / degrees.length;
    const squares = degrees.reduce((sum, degree) => sum + degree * degree, 0) / degrees.length;
    expect(squares / mean).toBeGreaterThan(2 * mean);
  });
});

describe('Walk', () => {
  it('scores as by hand', () => {
    const {walk, met, score} = walked(10);
    expect(walk.read).toBe(7);
    expect(met().sort()).toEqual([3, 4, 5, 6]);
    expect(score('count', 3)).toBeCloseTo(2, 6);
    expect(score('log', 3)).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(5), 6);
    expect(score('walk', 3)).toBeCloseTo(1 / 2 + 1 / 5, 6);
    expect(score('walk', 4)).toBeCloseTo(1 / 5, 6);
    expect(score('count', 1)).toBeUndefined();
  });

  it('reads the newest entries, and goes on where it stopped', () => {
    const {walk, met, score} = walked(1);
    expect(walk.read).toBe(2);
    expect(met().sort()).toEqual([3, 6]);
    expect(score('count', 3)).toBeCloseTo(1, 6);
    walk.readTo(10);
    expect(walk.read).toBe(7);
    expect(score('count', 3)).toBeCloseTo(2, 6);
  });

  it('finds the same from any place of a list when it reads all', () => {
    expect(walked(10, friends).score('log', 3)).toBeCloseTo(walked(10).score('log', 3) ?? 0, 6);
  });

  it('reads under a cap what it would read without, and no more of any list', () => {
    const {friends: known} = friendGraph(GRAPH.seed);
    const viewer = 100;
    const {walk, met, score} = walkOf(known, undefined, viewer);
    walk.readTo(5);
    const mine = known[viewer] ?? [];
    const newest = mine.map((friend) => (known[friend] ?? []).slice(-5));
    expect(walk.read).toBe(newest.flat().length);
    const others = new Set(
      newest.flat().filter((other) => other !== viewer && !mine.includes(other)),
    );
    expect(new Set(met())).toEqual(others);
    for (const other of others) {
      const count = newest.filter((list) => list.includes(other)).length;
      expect(score('count', other)).toBeCloseTo(count, 6);
    }
  });

  it('counts as intersections of sets do', () => {
    const {friends: known} = friendGraph(GRAPH.seed);
    const viewer = 100;
    const {walk, met, score} = walkOf(known, undefined, viewer);
    walk.readTo(CAPS.at(-1) ?? 0);
    const mine = new Set(known[viewer]);
    for (const other of met().slice(0, 50)) {
      const common = (known[other] ?? []).filter((friend) => mine.has(friend)).length;
      expect(score('count', other)).toBeCloseTo(common, 6);
    }
  });
});

describe('bestOf', () => {
  const scores = Float64Array.from([0.3, 0.9, 0.1, 0.5, 0.7]);

  it('sorts as sorting does', () => {
    expect(bestOf(scores, 5, 3)).toEqual([1, 4, 3]);
    expect(bestOf(scores, 5, 9)).toEqual([1, 4, 3, 0, 2]);
  });

  it('looks at the first only', () => {
    expect(bestOf(scores, 3, 3)).toEqual([1, 0, 2]);
    expect(bestOf(scores, 0, 3)).toEqual([]);
  });
});

describe('friendsOfFriends', () => {
  const {curve, here, uncapped} = friendsOfFriends({cap: 25, slots: 20, newest: false});

  it('reads, reaches and repeats itself less with a cap', () => {
    expect(here.read).toBeLessThan(0.5 * uncapped.read);
    expect(here.reach).toBeLessThan(uncapped.reach);
    expect(here.top.count).toBeLessThan(0.8 * uncapped.top.count);
    expect(Math.abs(here.recall.log - uncapped.recall.log)).toBeLessThan(0.02);
    expect(curve.map(({cap}) => cap)).toEqual(CAPS);
  });

  it('suggests no more than it reaches, and more with more suggestions', () => {
    const more = friendsOfFriends({cap: 25, slots: 50, newest: false});
    for (const point of [...curve, ...more.curve])
      for (const share of Object.values(point.recall))
        expect(share).toBeLessThanOrEqual(point.reach);
    expect(more.here.reach).toBe(here.reach);
    expect(more.here.recall.walk).toBeGreaterThan(here.recall.walk);
  });

  it('needs no point of the curve', () => {
    const between = friendsOfFriends({cap: 26, slots: 20, newest: false}).here;
    expect(between.read).toBeGreaterThan(here.read);
  });

  it('has room for every number of suggestions that is offered', () => {
    expect(MOST).toBeGreaterThanOrEqual(50);
  });

  it('says what is told beside it', () => {
    expect(uncapped.read).toBeCloseTo(1246.3, 1);
    expect(here.read / uncapped.read).toBeCloseTo(0.39, 2);
    expect(here.reach / uncapped.reach).toBeCloseTo(0.81, 2);
    expect([uncapped.top.count, here.top.count].map((share) => share.toFixed(2))).toEqual([
      '0.27',
      '0.20',
    ]);
  });
});
