/**
 * A home feed that ranks seeded videos (`watchedVideos`) by one of four labels of a play, each joined with an imputed survey answer:
 * score = play rate · label · satisfaction^weight. All values are expectations; only the videos are drawn.
 *
 * The fourth label asks for the quantile of a play among those of like duration (after Zhan et al. 2022), ties counted half, and turns it
 * back into minutes: Q(q)^length · R(q)^(1 − length), with Q the quantile function of its duration group, R that of all plays.
 */
import {remember} from './remember';
import {LONG, longerThan, minutesAt, VIDEOS, videos, type Known} from './watchedVideos';

/** Videos of the list that is judged. */
export const TOP = 20;
export const MOST_WEIGHT = 3;
const SEED = 11;
const GROUPS = 20;
const POINTS = 12;
const DECILES = 10;

export const LABELS = ['click', 'minutes', 'completion', 'relative'] as const;
export type Label = (typeof LABELS)[number];

/** What a list of TOP videos gives. */
export interface Outcome {
  /** Minutes per hundred impressions. */
  minutes: number;
  /** Share of its plays that satisfy. */
  satisfied: number;
  /** Shares of its places. */
  long: number;
  bait: number;
  /** Mean interest of its places. */
  interest: number;
}

export interface WatchTimeInputs {
  label: Label;
  /** How much of a video's length counts in the fourth label: 0 nothing, 1 all. */
  length: number;
  /** Exponent of satisfaction, 0 to MOST_WEIGHT. */
  weight: number;
}

export interface WatchTimeBias {
  here: Outcome;
  byLabel: Record<Label, Outcome>;
  /** Outcomes as the weight of satisfaction goes from 0 to MOST_WEIGHT. */
  path: Outcome[];
  /** Mean percentile of score and of interest, by tenth of duration: [mean duration, score, interest]. */
  byDuration: (readonly [number, number, number])[];
}

/** For each video the minutes at its mean quantile: in its duration group, and among all plays. */
const ranked = remember((seed) => {
  const all = videos(seed);
  const size = VIDEOS / GROUPS;
  const amongAll = minutesAt(all);
  return Array.from({length: GROUPS}, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  ).flatMap((group) => {
    const amongOwn = minutesAt(group);
    return group.map((video) => {
      const quantile = meanQuantile(video, group);
      return {own: amongOwn(quantile), all: amongAll(quantile)};
    });
  });
});

function meanQuantile(video: Known, group: Known[]): number {
  const plays = group.reduce((total, other) => total + other.rate, 0);
  return group.reduce((total, other) => total + other.rate * longerThan(video, other), 0) / plays;
}

export function watchTimeBias({label, length, weight}: WatchTimeInputs): WatchTimeBias {
  const all = videos(SEED);
  const relative = ranked(SEED).map((at) => at.own ** length * at.all ** (1 - length));
  const base = (name: Label) =>
    all.map((video, index) => video.rate * labelOf(name, video, relative[index] ?? 0));
  const scored = (values: number[], exponent: number) =>
    values.map((value, index) => value * (all[index]?.satisfied ?? 0) ** exponent);
  const outcome = (values: number[]) => outcomeOf(best(values).map((index) => item(all, index)));
  const mine = base(label);
  const byLabel = Object.fromEntries(
    LABELS.map((name) => [name, outcome(scored(base(name), weight))]),
  ) as Record<Label, Outcome>;
  return {
    byLabel,
    here: byLabel[label],
    path: Array.from({length: POINTS + 1}, (_, step) =>
      outcome(scored(mine, (step * MOST_WEIGHT) / POINTS)),
    ),
    byDuration: tenths(scored(mine, weight)),
  };
}

function labelOf(label: Label, play: Known, relative: number): number {
  return {click: 1, minutes: play.minutes, completion: play.completion, relative}[label];
}

function outcomeOf(list: Known[]): Outcome {
  const mean = (value: (video: Known) => number) =>
    list.reduce((total, video) => total + value(video), 0) / list.length;
  const plays = mean(({rate}) => rate);
  return {
    minutes: 100 * mean(({rate, minutes}) => rate * minutes),
    satisfied: mean(({rate, satisfied}) => rate * satisfied) / plays,
    long: mean(({duration}) => Number(duration >= LONG)),
    bait: mean(({bait}) => Number(bait)),
    interest: mean(({interest}) => interest),
  };
}

/** Indices of the TOP highest values. */
function best(values: number[]): number[] {
  return descending(values).slice(0, TOP);
}

function descending(values: number[]): number[] {
  return values.map((_, index) => index).sort((a, b) => item(values, b) - item(values, a));
}

/** Place of each value among all, 0 for the lowest and 1 for the highest. */
function percentiles(values: number[]): number[] {
  const places = new Array<number>(values.length).fill(0);
  descending(values).forEach((index, place) => {
    places[index] = 1 - place / (values.length - 1);
  });
  return places;
}

function tenths(scores: number[]): WatchTimeBias['byDuration'] {
  const all = videos(SEED);
  const score = percentiles(scores);
  const interest = percentiles(all.map((video) => video.interest));
  const size = VIDEOS / DECILES;
  const mean = (values: number[], from: number) =>
    values.slice(from, from + size).reduce((total, value) => total + value, 0) / size;
  return Array.from({length: DECILES}, (_, tenth) => {
    const from = tenth * size;
    const logs = all.map(({duration}) => Math.log(duration));
    return [Math.exp(mean(logs, from)), mean(score, from), mean(interest, from)] as const;
  });
}

function item<Value>(values: Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`no value at ${index}`);
  return value;
}
