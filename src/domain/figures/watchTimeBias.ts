/**
 * A home feed that ranks seeded videos by one of four labels of a play, each joined with an imputed survey answer:
 * score = play rate · label · satisfaction^weight. All values are expectations; only the videos are drawn.
 *
 * A viewer who plays a video of `duration` d would stay for a time W, exponential with mean m, and stays min(W, d): duration cuts the time
 * that interest would have given (after Zhao et al. 2024). So E[min(W, d)] = m (1 − e^(−d/m)) minutes, and a play is complete with
 * chance e^(−d/m). The fourth label asks for the quantile of a play among those of like duration (after Zhan et al. 2022) and turns it
 * back into minutes: Q(q)^length · R(q)^(1 − length), with Q the quantile function of its duration group, R that of all plays.
 */
import {rootOf} from './bisection';
import {seededRandom} from './random';
import {remember} from './remember';

export const VIDEOS = 240;
/** Videos of the list that is judged. */
export const TOP = 20;
/** Durations, minutes, are log-uniform between these. */
export const SHORTEST = 0.25;
export const LONGEST = 60;
/** A video is long from here on, minutes. */
export const LONG = 10;
export const BAIT_SHARE = 0.2;
export const MOST_WEIGHT = 3;
const SEED = 11;
const GROUPS = 20;
const POINTS = 12;
const DECILES = 10;

export const LABELS = ['click', 'minutes', 'completion', 'relative'] as const;
export type Label = (typeof LABELS)[number];

export interface Video {
  /** Duration, minutes. */
  duration: number;
  /** How much the viewer wants it on reflection, 0 to 1. */
  interest: number;
  /** Whether its thumbnail promises more than it holds. */
  bait: boolean;
}

export interface Play {
  /** Chance of a play when the video is seen. */
  rate: number;
  /** Minutes that a viewer would stay if the video never ended. */
  wanted: number;
  /** Expected minutes of a play. */
  minutes: number;
  /** Chance that a play is complete. */
  completion: number;
  /** Chance that the survey would be answered with 4 or 5 of 5. */
  satisfied: number;
}

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

/** Expectations of a play; the sigmoid, the times and the shares are our assumptions. */
export function playOf({duration, interest, bait}: Video): Play {
  const rate = 1 / (1 + Math.exp(3 - 2 * interest - (bait ? 1.6 : 0)));
  const wanted = (bait ? 0.35 : 1) * (0.5 + 5.5 * interest) * Math.sqrt(duration / 5);
  const completion = Math.exp(-duration / wanted);
  return {
    ...{rate, wanted, completion},
    minutes: wanted * (1 - completion),
    satisfied: 0.25 + 0.6 * interest - (bait ? 0.2 : 0),
  };
}

/** Chance that a play of the first is longer than one of the second, ties counted half. */
export function longerThan(first: Watched, second: Watched): number {
  const sum = 1 / first.wanted + 1 / second.wanted;
  const shorter = Math.min(first.duration, second.duration);
  const within = (1 - Math.exp(-sum * shorter)) / (second.wanted * sum);
  const bothReach = Math.exp(-sum * shorter);
  if (first.duration === second.duration) return within + bothReach / 2;
  return first.duration > second.duration ? within + bothReach : within;
}

interface Watched {
  duration: number;
  wanted: number;
}

type Known = Video & Play;

export const videos = remember((seed): Known[] => {
  const random = seededRandom(seed);
  return Array.from({length: VIDEOS}, () => {
    const video = {
      duration: SHORTEST * (LONGEST / SHORTEST) ** random(),
      interest: random(),
      bait: random() < BAIT_SHARE,
    };
    return {...video, ...playOf(video)};
  }).sort((a, b) => a.duration - b.duration);
});

/** For each video its mean quantile among its duration group, and what that is in minutes there and among all plays. */
const ranked = remember((seed) => {
  const all = videos(seed);
  const size = VIDEOS / GROUPS;
  return all.map((video, index) => {
    const from = Math.floor(index / size) * size;
    const group = all.slice(from, from + size);
    const plays = group.reduce((total, other) => total + other.rate, 0);
    const quantile =
      group.reduce((total, other) => total + other.rate * longerThan(video, other), 0) / plays;
    return {quantile, own: minutesAt(group, quantile), all: minutesAt(all, quantile)};
  });
});

/** Minutes that the share `quantile` of the plays of these videos stays below. */
export function minutesAt(list: readonly Known[], quantile: number): number {
  const plays = list.reduce((total, {rate}) => total + rate, 0);
  const below = (minutes: number) =>
    list.reduce(
      (total, {rate, wanted, duration}) =>
        total + rate * (minutes >= duration ? 1 : 1 - Math.exp(-minutes / wanted)),
      0,
    ) / plays;
  return rootOf((minutes) => below(minutes) - quantile, 0, LONGEST);
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
