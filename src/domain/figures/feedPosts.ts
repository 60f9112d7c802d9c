/**
 * The inventory of a feed for the figure on value models: seeded posts of seeded requests, each with the true probabilities that this viewer
 * likes, comments, hides, and answers "worth my time". All chances are logistic in three drawn traits: how much the post is worth to the
 * viewer, how provoking it is, and whether it is bait; the numbers are our own.
 */
import {normal, seededRandom, type Random} from './random';
import {remember} from './remember';

export const REQUESTS = 50;
export const INVENTORY = 40;
export const BAIT_SHARE = 0.15;
export const VIDEO_SHARE = 0.3;

export type Head = 'like' | 'comment' | 'hide' | 'worth';

export interface Post extends Record<Head, number> {
  bait: boolean;
  video: boolean;
}

/** One list of posts per request. */
export const inventory = remember((seed): Post[][] => {
  const random = seededRandom(seed);
  return Array.from({length: REQUESTS}, () => Array.from({length: INVENTORY}, () => drawn(random)));
});

function drawn(random: Random): Post {
  const worth = normal(random);
  const provoking = normal(random);
  const bait = random() < BAIT_SHARE;
  return {...chances(worth, provoking, bait), bait, video: random() < VIDEO_SHARE};
}

/** The four chances of a post with these traits, worth and provocation in standard deviations. */
export function chances(worth: number, provoking: number, bait: boolean): Record<Head, number> {
  const lured = Number(bait);
  return {
    like: logistic(-2.6 + 0.7 * worth + 0.3 * provoking + 0.4 * lured),
    comment: logistic(-4.8 + 0.3 * worth + 0.9 * provoking + 1.4 * lured),
    hide: logistic(-6.6 - 0.6 * worth + 0.5 * provoking + 1.2 * lured),
    worth: logistic(0.3 + 1.1 * worth - 0.2 * provoking - 1.4 * lured),
  };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
