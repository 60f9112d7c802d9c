/** A seeded log of impressions and clicks, and the click rate of a user as a join by time would find it. */
import {normal, seededRandom} from './random';
import {at} from './tinyExamples';

export const HISTORY = {
  impressions: 24_000,
  days: 96,
  perEpisode: 4,
  hoursBetween: 3,
  /** A smoothed rate is (clicks + 1) ÷ (impressions + 5). */
  priorClicks: 1,
  priorImpressions: 5,
};
const BIAS = -1.7;
const CONTEXT_WEIGHT = 0.8;
const EPISODE_SHARE = 1.25;
const HOURS = 24;

/** Impressions in the order of users, and in the order of time for each user. */
export interface ClickLog {
  /** Index of each user's first impression, and the number of impressions at the end. */
  firsts: number[];
  /** In days from the start of the log. */
  times: Float64Array;
  /** What the request itself says, standard normal. */
  contexts: Float64Array;
  clicks: Uint8Array;
}

/**
 * Impressions come in episodes of four, three hours apart on average, at random times of 96 days. The log-odds
 * of a click are −1.7 + taste of the user + mood of the episode + 0.8 × context; tastes have the standard
 * deviation `worth`, moods 1.25 times as much.
 */
export function drawClicks(perUser: number, worth: number, seed: number): ClickLog {
  const random = seededRandom(seed);
  const count = HISTORY.impressions;
  const log: ClickLog = {
    firsts: Array.from({length: count / perUser + 1}, (_, user) => user * perUser),
    times: new Float64Array(count),
    contexts: new Float64Array(count),
    clicks: new Uint8Array(count),
  };
  for (let first = 0; first < count; first += perUser) {
    const taste = worth * normal(random);
    const {times, moods} = drawTimes(perUser, worth, random);
    for (let number = 0; number < perUser; number += 1) {
      const context = normal(random);
      const logOdds = BIAS + taste + at(moods, number) + CONTEXT_WEIGHT * context;
      log.times[first + number] = at(times, number);
      log.contexts[first + number] = context;
      log.clicks[first + number] = random() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
    }
  }
  return log;
}

/** When a user's impressions happen, sorted, and the mood of each. */
function drawTimes(perUser: number, worth: number, random: () => number) {
  const drawn: [time: number, mood: number][] = [];
  while (drawn.length < perUser) {
    const mood = EPISODE_SHARE * worth * normal(random);
    let time = random() * HISTORY.days;
    for (let number = 0; number < HISTORY.perEpisode; number += 1) {
      drawn.push([time, mood]);
      time -= (Math.log(1 - random()) * HISTORY.hoursBetween) / HOURS;
    }
  }
  drawn.sort(([a], [b]) => a - b);
  const column = (which: 0 | 1) => Float64Array.from(drawn, (row) => row[which]);
  return {times: column(0), moods: column(1)};
}

/**
 * The log-odds of the user's smoothed click rate over all impressions before `cutoff(time)`, for each
 * impression of the log. `cutoff` must not fall while time rises.
 */
export function rateBefore(log: ClickLog, cutoff: (time: number) => number): Float64Array {
  const rates = new Float64Array(log.times.length);
  for (let user = 0; user + 1 < log.firsts.length; user += 1) {
    const [first, end] = [log.firsts[user] ?? 0, log.firsts[user + 1] ?? 0];
    let seen = first;
    let clicks = 0;
    for (let index = first; index < end; index += 1) {
      const until = cutoff(at(log.times, index));
      for (; seen < end && at(log.times, seen) < until; seen += 1) clicks += at(log.clicks, seen);
      rates[index] = smoothedLogOdds(clicks, seen - first);
    }
  }
  return rates;
}

/** Log-odds of (clicks + 1) ÷ (impressions + 5). */
export function smoothedLogOdds(clicks: number, impressions: number): number {
  const yes = clicks + HISTORY.priorClicks;
  const no = impressions - clicks + HISTORY.priorImpressions - HISTORY.priorClicks;
  return Math.log(yes / no);
}
