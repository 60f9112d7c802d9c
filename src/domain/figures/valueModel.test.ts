import {describe, expect, it} from 'vitest';

import {BAIT_SHARE, chances, inventory, type Post} from './feedPosts';
import {frontier, MOST, saidOf, SEED, SHOWN, valueModel, valueOf, type Wrong} from './valueModel';

const RIGHT: Wrong = {head: 'comment', factor: 1, scope: 'videos'};
const TABLE = {comment: 4, hide: 40, worth: 0.3};
const at = (changed: Partial<typeof TABLE>, wrong = RIGHT) =>
  valueModel({...TABLE, ...changed}, wrong).here;
const POST: Post = {like: 0.1, comment: 0.02, hide: 0.002, worth: 0.5, bait: false, video: true};

describe('valueModel', () => {
  it('adds weights times chances', () => {
    expect(valueOf(POST, TABLE)).toBeCloseTo(0.1 + 0.08 - 0.08 + 0.15, 12);
  });

  it('makes a head wrong in its odds, and on videos alone where it says so', () => {
    const doubled = {head: 'worth', factor: 2, scope: 'videos'} as const;
    expect(saidOf(POST, doubled)).toMatchObject({worth: 2 / 3, comment: 0.02});
    expect(saidOf({...POST, video: false}, doubled).worth).toBe(0.5);
    expect(saidOf(POST, {...doubled, scope: 'all posts'}).worth).toBeCloseTo(2 / 3, 12);
  });

  it('shows the same as a full sort', () => {
    const posts = inventory(SEED)[0] ?? [];
    const sorted = posts.map((post) => valueOf(post, TABLE)).sort((a, b) => b - a);
    const {first} = valueModel(TABLE, RIGHT);
    expect(first.map(({value}) => value)).toEqual(sorted.slice(0, SHOWN));
  });

  it('cannot tell a rare head that is wrong everywhere from another price', () => {
    const wrong = at({}, {head: 'hide', factor: 2, scope: 'all posts'});
    const priced = at({hide: 80});
    expect(wrong.hides).toBeCloseTo(priced.hides, 1);
    expect(wrong.worth).toBeCloseTo(priced.worth, 2);
  });

  it('moves a format that differs in nothing when its head alone is wrong', () => {
    const videos = (factor: number) => at({}, {...RIGHT, factor}).videos;
    expect(videos(1)).toBeCloseTo(0.34, 2);
    expect(videos(3)).toBeCloseTo(0.47, 2);
    expect(videos(0.2)).toBeCloseTo(0.26, 2);
  });

  it('buys bait with a high weight of comments, and in the end not even interactions', () => {
    const old = (comment: number) => at({comment, hide: 10, worth: 0});
    expect(old(4).interactions).toBeGreaterThan(old(20).interactions);
    expect(old(20).bait).toBeGreaterThan(2 * BAIT_SHARE);
    expect(old(20).worth).toBeLessThan(old(0).worth - 0.2);
  });

  it('puts a price of 20 inside the frontier, with the numbers that the case tells', () => {
    const [now, ten, twenty] = [4, 10, 20].map((comment) => at({comment}));
    expect(now).toMatchObject({bait: expect.closeTo(0.14, 2), worth: expect.closeTo(0.77, 2)});
    expect(twenty).toMatchObject({bait: expect.closeTo(0.29, 2), worth: expect.closeTo(0.62, 2)});
    expect(twenty?.interactions).toBeCloseTo(21.0, 1);
    expect(ten?.interactions).toBeGreaterThan(twenty?.interactions ?? Infinity);
    const alike = frontier(SEED).filter((on) => on.interactions >= (twenty?.interactions ?? 0));
    expect(Math.max(...alike.map(({worth}) => worth))).toBeCloseTo(0.73, 1);
  });

  it('has no list beyond the frontier', () => {
    const limit = frontier(SEED);
    for (const comment of [0, 4, MOST.comment])
      for (const hide of [0, 40, MOST.hide])
        for (const worth of [0, 0.3, MOST.worth]) {
          const {interactions, worth: share} = at({comment, hide, worth});
          // A point of each line that the frontier touches: interactions + weight · worth is greatest there.
          for (const weight of [0, 0.05, 0.25, 1.5]) {
            const best = Math.max(...limit.map((on) => on.interactions + 100 * weight * on.worth));
            expect(interactions + 100 * weight * share).toBeLessThanOrEqual(best + 1e-9);
          }
        }
  });

  it('has the traits that the text names', () => {
    expect(chances(0, 0, true).comment).toBeGreaterThan(3 * chances(0, 0, false).comment);
    expect(chances(0, 0, true).worth).toBeLessThan(chances(0, 0, false).worth / 2 + 0.1);
    expect(chances(1, 0, false).like).toBeGreaterThan(chances(0, 0, false).like);
  });
});
