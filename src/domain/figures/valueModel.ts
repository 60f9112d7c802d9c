/**
 * A feed that orders seeded posts (`feedPosts`) by a value: the sum over predicted actions of weight times probability. One head may be wrong
 * by a factor, on all posts or on videos alone. All outcomes are expectations under the true probabilities of the posts that are shown.
 */
import {inventory, type Head, type Post} from './feedPosts';
import {remember} from './remember';

/** Posts shown of each request. */
export const SHOWN = 10;
export const MOST = {comment: 20, hide: 200, worth: 5} as const;
export const SEED = 7;
const POINTS = 8;
/** Weights of "worth" on the frontier; the last ones order by it alone. */
const FRONTIER = [0, 0.02, 0.05, 0.08, 0.12, 0.17, 0.25, 0.4, 0.7, 1.5, 10];

export type Scope = 'all posts' | 'videos';

/** In likes; the price of a hide counts against a post. */
export interface Weights {
  comment: number;
  hide: number;
  worth: number;
}

/** Which head is wrong, by which factor of its odds, and where. For rare actions that is a factor of the chance. */
export interface Wrong {
  head: Head;
  factor: number;
  scope: Scope;
}

/** What the posts shown bring. */
export interface Outcome {
  /** Likes and comments per hundred posts shown. */
  interactions: number;
  /** Share that the viewer would call worth the time. */
  worth: number;
  /** Hides per thousand posts shown. */
  hides: number;
  bait: number;
  videos: number;
}

export interface ValueModel {
  here: Outcome;
  /** The same weights with every head right. */
  right: Outcome;
  /** Outcomes as the weight of a comment goes from 0 to its most. */
  byComment: (readonly [number, Outcome])[];
  /** Outcomes as the weight of worth goes from 0 to its most. */
  byWorth: Outcome[];
  /** The first posts of the first request, best first, with their values. */
  first: {post: Post; value: number}[];
}

/** A post with what the heads say of it. */
interface Candidate {
  post: Post;
  said: Record<Head, number>;
}

/** The value of a post, in likes, from what the heads say of it. */
export function valueOf(said: Record<Head, number>, {comment, hide, worth}: Weights): number {
  return said.like + comment * said.comment - hide * said.hide + worth * said.worth;
}

/** What the heads say of a post, one of them wrong. */
export function saidOf(post: Post, {head, factor, scope}: Wrong): Record<Head, number> {
  const bent = scope === 'all posts' || post.video ? factor : 1;
  const chance = (name: Head) => (name === head ? underOdds(post[name], bent) : post[name]);
  return {
    like: chance('like'),
    comment: chance('comment'),
    hide: chance('hide'),
    worth: chance('worth'),
  };
}

function underOdds(chance: number, factor: number): number {
  return (factor * chance) / (1 - chance + factor * chance);
}

const truly = remember((seed) =>
  inventory(seed).map((posts) => posts.map((post): Candidate => ({post, said: post}))),
);

export function valueModel(weights: Weights, wrong: Wrong): ValueModel {
  const lists = inventory(SEED).map((posts) =>
    posts.map((post): Candidate => ({post, said: saidOf(post, wrong)})),
  );
  const ranked = (changed: Partial<Weights>) => outcomeOf(lists, {...weights, ...changed});
  return {
    here: ranked({}),
    right: outcomeOf(truly(SEED), weights),
    byComment: steps(MOST.comment).map((comment) => [comment, ranked({comment})] as const),
    byWorth: steps(MOST.worth).map((worth) => ranked({worth})),
    first: best(lists[0] ?? [], weights),
  };
}

/** The most interactions for each amount of worth: order by their sum with true probabilities. */
export const frontier = remember((seed) =>
  FRONTIER.map((worth) => outcomeOf(truly(seed), {comment: 1, hide: 0, worth})),
);

function steps(most: number): number[] {
  return Array.from({length: POINTS + 1}, (_, step) => (step * most) / POINTS);
}

function outcomeOf(lists: Candidate[][], weights: Weights): Outcome {
  const shown = lists.flatMap((list) => best(list, weights)).map(({post}) => post);
  const mean = (of: (post: Post) => number) =>
    shown.reduce((total, post) => total + of(post), 0) / shown.length;
  return {
    interactions: 100 * mean(({like, comment}) => like + comment),
    worth: mean(({worth}) => worth),
    hides: 1000 * mean(({hide}) => hide),
    bait: mean(({bait}) => Number(bait)),
    videos: mean(({video}) => Number(video)),
  };
}

/** The SHOWN posts of highest value, best first: a short list kept in order while the posts go by. */
function best(list: Candidate[], weights: Weights): ValueModel['first'] {
  const kept: ValueModel['first'] = [];
  let least = -Infinity;
  for (const {post, said} of list) {
    const value = valueOf(said, weights);
    if (value <= least) continue;
    if (kept.length === SHOWN) kept.pop();
    let place = kept.push({post, value}) - 1;
    for (let above = kept[place - 1]; above && above.value < value; above = kept[place - 1]) {
      kept[place] = above;
      place -= 1;
    }
    kept[place] = {post, value};
    if (kept.length === SHOWN) least = kept[SHOWN - 1]?.value ?? least;
  }
  return kept;
}
