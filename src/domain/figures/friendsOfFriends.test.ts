import {describe, expect, it} from 'vitest';

import {friendGraph, GRAPH} from './friendGraph';
import {CAPS, friendsOfFriends} from './friendsOfFriends';
import {bestOf, Walk} from './friendWalk';

/** 0 knows 1 and 2; both know 3; 2 also knows 4, 5 and 6. */
const friends = [[1, 2], [0, 3], [0, 3, 4, 5, 6], [1, 2], [2], [2], [2]];

const walked = (cap: number, shuffled?: number[][]) => {
  const walk = new Walk(friends, shuffled, 0);
  walk.readTo(cap);
  return walk;
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
    const {scores, candidates, read} = walked(10);
    expect(read).toBe(7);
    expect([...candidates].sort()).toEqual([3, 4, 5, 6]);
    expect(scores.count[3]).toBeCloseTo(2, 6);
    expect(scores.log[3]).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(5), 6);
    expect(scores.walk[3]).toBeCloseTo(1 / 2 + 1 / 5, 6);
    expect(scores.walk[4]).toBeCloseTo(1 / 5, 6);
    expect(scores.count[1]).toBe(0);
  });

  it('reads the newest entries, and goes on where it stopped', () => {
    const walk = walked(1);
    expect(walk.read).toBe(2);
    expect(walk.candidates).toEqual([3, 6]);
    walk.readTo(10);
    expect(walk.read).toBe(7);
    expect(walk.scores.count[3]).toBeCloseTo(2, 6);
  });

  it('finds the same from any place of a list when it reads all', () => {
    const {scores} = walked(10, friends);
    expect(scores.log[3]).toBeCloseTo(walked(10).scores.log[3] ?? 0, 6);
  });

  it('counts as intersections of sets do', () => {
    const {friends: known} = friendGraph(GRAPH.seed);
    const viewer = 100;
    const walk = new Walk(known, undefined, viewer);
    walk.readTo(CAPS.at(-1) ?? 0);
    const mine = new Set(known[viewer]);
    for (const other of walk.candidates.slice(0, 50)) {
      const common = (known[other] ?? []).filter((friend) => mine.has(friend)).length;
      expect(walk.scores.count[other]).toBeCloseTo(common, 6);
    }
  });
});

describe('bestOf', () => {
  it('sorts as sorting does', () => {
    const scores = Float64Array.from([0.3, 0.9, 0.1, 0.5, 0.7]);
    expect(bestOf([0, 1, 2, 3, 4], scores, 3)).toEqual([1, 4, 3]);
    expect(bestOf([2], scores, 3)).toEqual([2]);
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
});
