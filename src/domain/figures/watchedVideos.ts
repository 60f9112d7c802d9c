/**
 * Seeded videos of a home feed and what a viewer is expected to do with them. A viewer who plays a video of `duration` d would stay for
 * a time W, exponential with mean m, and stays min(W, d): duration cuts the time that interest would have given (after Zhao et al.
 * 2024). So E[min(W, d)] = m (1 − e^(−d/m)) minutes, and a play is complete with chance e^(−d/m).
 */
import {seededRandom} from './random';
import {remember} from './remember';

export const VIDEOS = 240;
/** Durations, minutes, are log-uniform between these. */
export const SHORTEST = 0.25;
export const LONGEST = 60;
/** A video is long from here on, minutes. */
export const LONG = 10;
export const BAIT_SHARE = 0.2;
const STEPS = 240;

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

export interface Watched {
  duration: number;
  wanted: number;
}

export type Known = Video & Play;

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

/** Minutes that a share of the plays of these videos stays below, from a table of steps that grow like the durations. */
export function minutesAt(list: readonly Known[]): (quantile: number) => number {
  const plays = list.reduce((total, {rate}) => total + rate, 0);
  const table = Array.from({length: STEPS + 1}, (_, step) => {
    const minutes = 0.01 * (LONGEST / 0.01) ** (step / STEPS);
    const below = list.reduce(
      (total, {rate, wanted, duration}) =>
        total + rate * (minutes >= duration ? 1 : 1 - Math.exp(-minutes / wanted)),
      0,
    );
    return {minutes, below: below / plays};
  });
  return (quantile) => {
    const next = Math.max(
      table.findIndex(({below}) => below >= quantile),
      1,
    );
    const [low, high] = [table[next - 1], table[next]];
    if (!low || !high) return LONGEST;
    const share = (quantile - low.below) / (high.below - low.below || 1);
    return low.minutes + share * (high.minutes - low.minutes);
  };
}
