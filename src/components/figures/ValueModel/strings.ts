import {
  BAIT_SHARE,
  INVENTORY,
  REQUESTS,
  VIDEO_SHARE,
  type Post,
} from '@site/src/domain/figures/feedPosts';
import {SHOWN, type Outcome, type ValueModel} from '@site/src/domain/figures/valueModel';

/** Every word that the figure says. */
export const strings = {
  title: 'Set the price list of a feed, make one head wrong, and see who is shown',
  lines: {
    path: 'your list, as the survey gains weight',
    bait: 'share of bait',
    videos: 'share of videos',
  },
  axisInteractions: 'likes and comments per 100 posts shown',
  axisWorth: 'worth the time',
  axisComment: 'weight of a comment, in likes',
  axisShare: 'share of the posts shown',
  controls: {
    comment: 'Weight of a comment, in likes',
    hide: 'Price of a hide, in likes',
    worth: 'Weight of "worth my time", in likes',
    wrong: 'The head that is wrong',
    factor: 'Over-predicted by',
  },
  wrong: [
    'comment, videos',
    'comment, all posts',
    'hide, videos',
    'hide, all posts',
    'worth, videos',
    'worth, all posts',
  ],
  outcomes: {
    caption: `What ${SHOWN} posts of each request bring`,
    name: 'Heads',
    here: 'As set',
    right: 'All right, same weights',
    interactions: 'Likes and comments per 100',
    worth: 'Worth the time',
    hides: 'Hides per 1,000',
    bait: 'Bait',
    videos: 'Videos',
  },
  order: {
    caption: 'The first five posts of one request, with their true chances',
    place: 'Place',
    post: 'Post',
    value: 'Value as predicted, in likes',
    comment: 'Comment',
    hide: 'Hide',
    worth: 'Worth',
  },
  post: ({bait, video}: Post) => `${video ? 'video' : 'text or photo'}${bait ? ', bait' : ''}`,
  beside: (start: Outcome, end: Outcome) =>
    `As the weight of a comment goes from 0 to its most, bait goes from ${percent(start.bait)} to ${percent(end.bait)} of the posts shown and videos from ${percent(start.videos)} to ${percent(end.videos)}.`,
  assumes:
    `${REQUESTS} seeded requests with ${INVENTORY} posts each, of which ${SHOWN} are shown; ${percent(BAIT_SHARE)} of all posts are bait and ${percent(VIDEO_SHARE)} videos. ` +
    'A post has a worth and a provocation, independent of each other; likes follow worth, comments follow provocation, and bait gets more of both and less worth. A video differs in nothing. Every other head is right, and all outcomes are expectations. The thin line is the frontier: the most likes and comments for each share of worth, with all heads right.',
};

export function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

export function chance(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

/** The figure at the reader's setting, in words. */
export function summary({here, right}: ValueModel): string {
  return (
    `The posts shown bring ${here.interactions.toFixed(1)} likes and comments per 100 and ${here.hides.toFixed(1)} hides per 1,000; ${percent(here.worth)} are worth the time, ` +
    `${percent(here.bait)} are bait and ${percent(here.videos)} videos. With every head right they would bring ${right.interactions.toFixed(1)}, ` +
    `and ${percent(right.worth)} would be worth the time.`
  );
}
