import {describe, expect, it} from 'vitest';
import {RankHeap} from './rankHeap';
import {decide, ranked, reviewCapacity, RULES} from './reviewCapacity';
import {reviewStream, STREAM} from './reviewStream';

const never = Infinity;
const posts = reviewStream();
const secondDay = posts.slice(STREAM.postsPerDay, 2 * STREAM.postsPerDay);
const stake = (post: (typeof posts)[number]) => (post.violates ? post.severity * post.views : 0);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('reviewStream', () => {
  it('holds calibrated probabilities', () => {
    for (const [low, high] of [
      [0, 0.1],
      [0.1, 0.4],
      [0.4, 0.8],
      [0.8, 1],
    ] as const) {
      const some = posts.filter(({probability: p}) => p >= low && p < high);
      const expected = sum(some.map(({probability}) => probability));
      const variance = sum(some.map(({probability: p}) => p * (1 - p)));
      const seen = some.filter(({violates}) => violates).length;
      expect(Math.abs(seen - expected)).toBeLessThan(3 * Math.sqrt(variance));
    }
  });

  it('arrives in order, at a steady rate', () => {
    expect(posts.every(({arrival}, at) => arrival >= (posts[at - 1]?.arrival ?? 0))).toBe(true);
    expect(secondDay.every(({arrival}) => arrival >= 24 && arrival < 48)).toBe(true);
  });
});

describe('RankHeap', () => {
  it('gives numbers back in rising order', () => {
    const heap = new RankHeap(8);
    for (const item of [5, 3, 8, 1, 9, 2, 7, 6]) heap.push(item);
    expect(Array.from({length: 8}, () => heap.pop())).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
    expect(heap.size).toBe(0);
  });
});

describe('reviewCapacity', () => {
  it('prevents what reviewers decide rightly when there is time for everything', () => {
    const {here} = reviewCapacity({hours: 1e5, threshold: never, viewHours: 8});
    const rightly = secondDay.filter(({reviewedRightly}) => reviewedRightly);
    const bound = sum(rightly.map(stake)) / sum(secondDay.map(stake));
    for (const rule of RULES) expect(here[rule].prevented).toBeCloseTo(bound, 3);
    expect(bound).toBeGreaterThan(0.85);
  });

  it('makes a queue in order of arrival as long as a fluid would be', () => {
    // Work comes at 3,600 posts' minutes over 72 hours and leaves at the reviewers' rate: the wait of a post that
    // arrives at t is t × (load − 1).
    const hours = 18;
    const load = sum(posts.map(({minutes}) => minutes)) / 60 / STREAM.days / hours;
    const {here} = reviewCapacity({hours, threshold: never, viewHours: 8});
    expect(here.arrival.unseen).toBe(0);
    expect(Math.abs(here.arrival.wait - 36 * (load - 1))).toBeLessThan(1);
  });

  it('counts what the threshold removes', () => {
    const {here} = reviewCapacity({hours: 4, threshold: 0.8, viewHours: 8});
    const removed = secondDay.filter(({probability}) => probability >= 0.8);
    const wrong = removed.filter(({violates}) => !violates).length;
    expect(here.harm.wrongByThreshold).toBeCloseTo((wrong * 1000) / STREAM.postsPerDay, 9);
    expect(here.harm.byThreshold).toBeCloseTo(
      sum(removed.map(stake)) / sum(secondDay.map(stake)),
      9,
    );
  });

  it('never spends more than the hours there are', () => {
    for (const rule of RULES) {
      const inputs = {hours: 5, threshold: never, viewHours: 8};
      const decided = decide(posts, ranked(posts, rule, 8), inputs);
      const spent = sum(posts.map(({minutes}, at) => (Number.isFinite(decided[at]) ? minutes : 0)));
      expect(spent).toBeLessThanOrEqual(5 * STREAM.days * 60);
      expect(spent).toBeGreaterThan(5 * STREAM.days * 60 - 15);
    }
  });

  it.each([1, 2, 4, 8, 16])('prevents most by harm per minute, at %d hours', (hours) => {
    const {here} = reviewCapacity({hours, threshold: 0.95, viewHours: 8});
    expect(here.harm.prevented).toBeGreaterThan(here.likely.prevented);
    expect(here.likely.prevented).toBeGreaterThanOrEqual(here.arrival.prevented);
  });

  it('has another winner for the share of reviews that hit', () => {
    const {here} = reviewCapacity({hours: 4, threshold: 0.95, viewHours: 8});
    expect(here.likely.hitRate).toBeGreaterThan(here.harm.hitRate + 0.1);
  });
});
