/**
 * What scarce reviewer minutes prevent, under three orders of the queue and a threshold of automatic removal.
 * A post's views come at a rate that falls exponentially with its age (mean age of a view: `viewHours`), so that a
 * decision after d hours saves a share exp(-d / viewHours) of them. Reviewers are one pooled server that takes the
 * first post of the queue whenever it is free. Harm is counted in views × severity of posts that violate.
 */
import {RankHeap} from './rankHeap';
import {remember} from './remember';
import {reviewStream, STREAM, type Candidate} from './reviewStream';
import {logSteps} from './scale';

export const RULES = ['arrival', 'likely', 'harm'] as const;
export type Rule = (typeof RULES)[number];
/** The range of reviewer hours a day that the figure draws. */
export const HOURS = [1, 40] as const;
const STEPS = 10;

const ranksOf: Record<Rule, (viewHours: number) => Int32Array> = {
  arrival: remember(() => ranked(reviewStream(), 'arrival', Infinity)),
  likely: remember(() => ranked(reviewStream(), 'likely', Infinity)),
  harm: remember((viewHours) => ranked(reviewStream(), 'harm', viewHours)),
};

export interface ReviewInputs {
  /** Reviewer hours a day. */
  hours: number;
  /** Posts at least this likely to violate are removed at once, without a reviewer. */
  threshold: number;
  /** Mean age of a view, in hours. */
  viewHours: number;
}

/** What happened to the posts of the second day. */
export interface AtHours {
  hours: number;
  /** Shares of harm that the threshold and the reviewers prevented. */
  byThreshold: number;
  byReview: number;
  prevented: number;
  /** Innocent posts removed, per 1,000 candidates. */
  wrongByThreshold: number;
  wrongByReview: number;
  /** Median hours from arrival to the decision of a reviewer. */
  wait: number;
  /** Share of posts that the queue never came to, of those not removed at once. */
  unseen: number;
  /** Share of reviewed posts that did violate. */
  hitRate: number;
}

export interface ReviewCapacity {
  curves: Record<Rule, AtHours[]>;
  here: Record<Rule, AtHours>;
}

export function reviewCapacity({hours, ...rest}: ReviewInputs): ReviewCapacity {
  const posts = reviewStream();
  const all = logSteps(HOURS[0], HOURS[1], STEPS);
  const of = (rule: Rule) => {
    const ranks = ranksOf[rule](rule === 'harm' ? rest.viewHours : 0);
    const at = (each: number) => {
      const inputs = {hours: each, ...rest};
      return measure(posts, decide(posts, ranks, inputs), inputs);
    };
    return {curve: all.map(at), here: at(hours)};
  };
  const [arrival, likely, harm] = [of('arrival'), of('likely'), of('harm')];
  return {
    curves: {arrival: arrival.curve, likely: likely.curve, harm: harm.curve},
    here: {arrival: arrival.here, likely: likely.here, harm: harm.here},
  };
}

/**
 * The place of every post when all are sorted by a rule. Views of all posts age at the same rate, so the order by
 * expected harm per minute among those in the queue is the same at every moment: probability × severity × expected
 * views ÷ minutes, times exp(arrival ÷ viewHours).
 */
export function ranked(posts: readonly Candidate[], rule: Rule, viewHours: number): Int32Array {
  const keys = posts.map((post) => {
    if (rule === 'arrival') return -post.arrival;
    if (rule === 'likely') return post.probability;
    const {probability, severity, predictedViews, minutes, arrival} = post;
    return Math.log((probability * severity * predictedViews) / minutes) + arrival / viewHours;
  });
  const order = Array.from(keys.keys()).sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0));
  const ranks = new Int32Array(posts.length);
  order.forEach((post, rank) => {
    ranks[post] = rank;
  });
  return ranks;
}

/** Hours at which each post was decided: its arrival if removed at once, Infinity if the queue never came to it. */
export function decide(
  posts: readonly Candidate[],
  ranks: Int32Array,
  {hours, threshold}: ReviewInputs,
): Float64Array {
  const decided = new Float64Array(posts.length).fill(Infinity);
  const postAt = new Int32Array(posts.length);
  ranks.forEach((rank, post) => {
    postAt[rank] = post;
  });
  const queue = new RankHeap(posts.length);
  const hoursPerMinute = 24 / (hours * 60);
  const end = STREAM.days * 24;
  let [next, free] = [0, 0];
  while (free < end) {
    if (queue.size === 0) free = Math.max(free, posts[next]?.arrival ?? end);
    for (; next < posts.length && (posts[next]?.arrival ?? end) <= free; next += 1) {
      const post = posts[next];
      if (!post) continue;
      if (post.probability >= threshold) decided[next] = post.arrival;
      else queue.push(ranks[next] ?? 0);
    }
    if (queue.size === 0) {
      if (next >= posts.length) break;
      continue;
    }
    const taken = postAt[queue.pop()] ?? 0;
    free += (posts[taken]?.minutes ?? 0) * hoursPerMinute;
    if (free < end) decided[taken] = free;
  }
  return decided;
}

/** Counts over the posts of the second day: the queue is no longer empty by chance, and a day is left to decide. */
function measure(
  posts: readonly Candidate[],
  decided: Float64Array,
  {hours, threshold, viewHours}: ReviewInputs,
): AtHours {
  let [harm, byThreshold, byReview, wrongByThreshold, wrongByReview] = [0, 0, 0, 0, 0];
  let [queued, hits] = [0, 0];
  const waits = new Float64Array(STREAM.postsPerDay);
  let seen = 0;
  for (let index = STREAM.postsPerDay; index < 2 * STREAM.postsPerDay; index += 1) {
    const post = posts[index];
    if (!post) continue;
    const stake = post.violates ? post.severity * post.views : 0;
    harm += stake;
    if (post.probability >= threshold) {
      byThreshold += stake;
      wrongByThreshold += Number(!post.violates);
      continue;
    }
    queued += 1;
    const wait = (decided[index] ?? Infinity) - post.arrival;
    if (wait === Infinity) continue;
    waits[seen] = wait;
    seen += 1;
    hits += Number(post.violates);
    if (post.reviewedRightly) byReview += stake * Math.exp(-wait / viewHours);
    else wrongByReview += Number(!post.violates);
  }
  const perMille = 1000 / STREAM.postsPerDay;
  return {
    hours,
    byThreshold: byThreshold / harm,
    byReview: byReview / harm,
    prevented: (byThreshold + byReview) / harm,
    wrongByThreshold: wrongByThreshold * perMille,
    wrongByReview: wrongByReview * perMille,
    wait: median(waits.subarray(0, seen).sort()),
    unseen: queued > 0 ? 1 - seen / queued : 0,
    hitRate: seen > 0 ? hits / seen : NaN,
  };
}

function median(rising: Float64Array): number {
  const half = rising.length >> 1;
  if (rising.length % 2 === 1) return rising[half] ?? NaN;
  return ((rising[half - 1] ?? NaN) + (rising[half] ?? NaN)) / 2;
}
