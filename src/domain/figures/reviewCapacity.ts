/**
 * What scarce reviewer minutes prevent, under three orders of the queue and a threshold of automatic removal.
 * A post's views come at a rate that falls exponentially with its age (mean age of a view: `viewHours`), so that a
 * decision after d hours saves a share exp(-d / viewHours) of them. Reviewers are one pooled server that takes the
 * first post of the queue whenever it is free. Harm is views × severity × probability of a violation, and what
 * reviewers get right and wrong is counted by its expectation too, so that a small stream has no noise of verdicts.
 */
import {RankHeap} from './rankHeap';
import {reviewStream, STREAM, type ReviewStream} from './reviewStream';
import {logSteps} from './scale';

export const RULES = ['arrival', 'likely', 'harm'] as const;
export type Rule = (typeof RULES)[number];
/** The range of reviewer hours a day that the figure draws. */
export const HOURS = [0.5, 20] as const;
const DRAWN_HOURS = logSteps(HOURS[0], HOURS[1], 10);

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
  /** Share of reviewed posts that violate. */
  hitRate: number;
}

export interface ReviewCapacity {
  curves: Record<Rule, AtHours[]>;
  here: Record<Rule, AtHours>;
}

export function reviewCapacity({hours, threshold, viewHours}: ReviewInputs): ReviewCapacity {
  const {arrival, likely, harm} = queues;
  const curve = (queue: Queue) => queue.curve(threshold, viewHours);
  const here = (queue: Queue) => queue.at({hours, threshold, viewHours});
  return {
    curves: {arrival: curve(arrival), likely: curve(likely), harm: curve(harm)},
    here: {arrival: here(arrival), likely: here(likely), harm: here(harm)},
  };
}

type Queue = ReturnType<typeof queueBy>;
const queues = {
  arrival: queueBy('arrival'),
  likely: queueBy('likely'),
  harm: queueBy('harm'),
} satisfies Record<Rule, Queue>;

/** One order of the queue. It keeps what the move of another control leaves as it is. */
function queueBy(rule: Rule) {
  const ranks = latest((viewHours: number) => ranked(reviewStream(), rule, viewHours));
  // Only the order by harm depends on how fast views come.
  const aging = (viewHours: number) => (rule === 'harm' ? viewHours : Infinity);
  const decisions = latest((threshold: number, viewHours: number) =>
    DRAWN_HOURS.map((hours) => decide(reviewStream(), ranks(viewHours), {hours, threshold})),
  );
  const curve = latest((threshold: number, viewHours: number) =>
    decisions(threshold, aging(viewHours)).map((decided, at) =>
      measure(decided, {hours: DRAWN_HOURS[at] ?? NaN, threshold, viewHours}),
    ),
  );
  const at = (inputs: ReviewInputs) =>
    measure(decide(reviewStream(), ranks(aging(inputs.viewHours)), inputs), inputs);
  return {curve, at};
}

/** The same function, which keeps its latest result. */
function latest<Key extends number[], Made>(make: (...key: Key) => Made): (...key: Key) => Made {
  let kept: {key: Key; made: Made} | undefined;
  return (...key) => {
    if (!kept?.key.every((part, at) => part === key[at])) kept = {key, made: make(...key)};
    return kept.made;
  };
}

/**
 * The place of every post when all are sorted by a rule. Views of all posts age at the same rate, so the order by
 * expected harm per minute among those in the queue is the same at every moment: probability × severity × expected
 * views ÷ minutes, times exp(arrival ÷ viewHours).
 */
export function ranked(posts: ReviewStream, rule: Rule, viewHours: number): Int32Array {
  const {probability, severity, predictedViews, minutes, arrival} = posts;
  const keys = arrival.map((hour, at) => {
    if (rule === 'arrival') return -hour;
    const p = probability[at] ?? 0;
    if (rule === 'likely') return p;
    const stake = p * (severity[at] ?? 0) * (predictedViews[at] ?? 0);
    return Math.log(stake / (minutes[at] ?? 1)) + hour / viewHours;
  });
  const order = Int32Array.from(keys.keys()).sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0));
  const ranks = new Int32Array(keys.length);
  order.forEach((post, rank) => {
    ranks[post] = rank;
  });
  return ranks;
}

/** Hours at which each post was decided: its arrival if removed at once, Infinity if the queue never came to it. */
export function decide(
  {arrival, probability, minutes}: ReviewStream,
  ranks: Int32Array,
  {hours, threshold}: Pick<ReviewInputs, 'hours' | 'threshold'>,
): Float64Array {
  const count = arrival.length;
  const decided = new Float64Array(count).fill(Infinity);
  const postAt = new Int32Array(count);
  for (let post = 0; post < count; post += 1) postAt[ranks[post] ?? 0] = post;
  const queue = new RankHeap(count);
  const hoursPerMinute = 24 / (hours * 60);
  const end = STREAM.days * 24;
  let [next, free] = [0, 0];
  while (free < end) {
    if (queue.size === 0) free = Math.max(free, arrival[next] ?? end);
    for (; next < count && (arrival[next] ?? end) <= free; next += 1) {
      if ((probability[next] ?? 0) >= threshold) decided[next] = arrival[next] ?? end;
      else queue.push(ranks[next] ?? 0);
    }
    if (queue.size === 0) {
      if (next >= count) break;
      continue;
    }
    const taken = postAt[queue.pop()] ?? 0;
    free += (minutes[taken] ?? 0) * hoursPerMinute;
    if (free < end) decided[taken] = free;
  }
  return decided;
}

/** Counts over the posts of the second day: the queue is no longer empty by chance, and a day is left to decide. */
function measure(
  decided: Float64Array,
  {hours, threshold, viewHours}: Readonly<ReviewInputs>,
): AtHours {
  const {arrival, probability, severity, views} = reviewStream();
  let [harm, byThreshold, byReview, wrongByThreshold, wrongByReview] = [0, 0, 0, 0, 0];
  let [queued, seen, hits] = [0, 0, 0];
  const waits = new Float64Array(STREAM.postsPerDay);
  for (let post = STREAM.postsPerDay; post < 2 * STREAM.postsPerDay; post += 1) {
    const p = probability[post] ?? 0;
    const stake = p * (severity[post] ?? 0) * (views[post] ?? 0);
    harm += stake;
    if (p >= threshold) {
      byThreshold += stake;
      wrongByThreshold += 1 - p;
      continue;
    }
    queued += 1;
    const wait = (decided[post] ?? Infinity) - (arrival[post] ?? 0);
    if (wait === Infinity) continue;
    waits[seen] = wait;
    seen += 1;
    hits += p;
    byReview += stake * (1 - STREAM.missed) * Math.exp(-wait / viewHours);
    wrongByReview += (1 - p) * STREAM.wronglyRemoved;
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
