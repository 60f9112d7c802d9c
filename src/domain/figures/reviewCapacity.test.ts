import {describe, expect, it} from 'vitest';
import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';
import {RankHeap} from './rankHeap';
import {decide, HOURS, ranked, reviewCapacity, RULES} from './reviewCapacity';
import {reviewStream, STREAM} from './reviewStream';

const never = Infinity;
const posts = reviewStream();
const {arrival, probability, severity, views, predictedViews, minutes} = posts;
const secondDay = Array.from({length: STREAM.postsPerDay}, (_, at) => STREAM.postsPerDay + at);
const of = (column: Float64Array, at: number) => column[at] ?? NaN;
const stake = (at: number) => of(probability, at) * of(severity, at) * of(views, at);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('reviewStream', () => {
  it('arrives in order, at a steady rate', () => {
    expect(arrival.every((hour, at) => hour >= (arrival[at - 1] ?? 0))).toBe(true);
    expect(secondDay.every((at) => of(arrival, at) >= 24 && of(arrival, at) < 48)).toBe(true);
  });

  it('has the log-odds and the work that it says', () => {
    const logOdds = probability.map((p) => Math.log(p / (1 - p)));
    expect(sum(logOdds) / logOdds.length).toBeCloseTo(STREAM.logOdds[0], 6);
    // Half of the posts take 0.5, 30% take 0.75, 20% take 3 minutes: 1.075 on average.
    const mean = sum(minutes) / minutes.length;
    expect(Math.abs(mean - 1.075)).toBeLessThan(0.06);
    // The figure says: to see everything takes about 11 hours a day.
    expect(Math.round((mean * STREAM.postsPerDay) / 60)).toBe(11);
  });
});

describe('RankHeap', () => {
  it('gives numbers back in rising order', () => {
    const heap = new RankHeap(8);
    for (const item of [5, 3, 8, 1, 9, 2, 7, 6]) heap.push(item);
    expect(Array.from({length: 8}, () => heap.pop())).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
    expect(heap.size).toBe(0);
  });
});

describe('reviewCapacity', () => {
  it('decides as a search through the whole queue at every step would', () => {
    const [hours, threshold, viewHours] = [3, 0.9, 6];
    const worth = (at: number, now: number) =>
      ((of(probability, at) * of(severity, at) * of(predictedViews, at)) / of(minutes, at)) *
      Math.exp((of(arrival, at) - now) / viewHours);
    const byHand = new Float64Array(arrival.length).fill(Infinity);
    const waiting = new Set<number>();
    let [next, now] = [0, 0];
    while (now < STREAM.days * 24) {
      if (waiting.size === 0) now = Math.max(now, arrival[next] ?? Infinity);
      for (; (arrival[next] ?? Infinity) <= now; next += 1) {
        if (of(probability, next) >= threshold) byHand[next] = of(arrival, next);
        else waiting.add(next);
      }
      let best: number | undefined;
      for (const at of waiting)
        if (best === undefined || worth(at, now) > worth(best, now)) best = at;
      if (best === undefined) continue;
      waiting.delete(best);
      now += of(minutes, best) * (24 / (hours * 60));
      if (now < STREAM.days * 24) byHand[best] = now;
    }
    const decided = decide(posts, ranked(posts, 'harm', viewHours), {hours, threshold});
    expect(decided).toEqual(byHand);
  });

  it('prevents what reviewers recognize when there is time for everything', () => {
    const {here} = reviewCapacity({hours: 1e5, threshold: never, viewHours: 8});
    for (const rule of RULES) {
      expect(here[rule].prevented).toBeCloseTo(1 - STREAM.missed, 3);
      const innocent = sum(secondDay.map((at) => 1 - of(probability, at)));
      expect(here[rule].wrongByReview * (STREAM.postsPerDay / 1000)).toBeCloseTo(
        innocent * STREAM.wronglyRemoved,
        9,
      );
    }
  });

  it('makes a queue in order of arrival as long as a fluid would be', () => {
    // Work comes at 1,800 posts' minutes over 72 hours and leaves at the reviewers' rate: the wait of a post that
    // arrives at t is t × (load − 1).
    const hours = 9;
    const load = sum(minutes) / 60 / STREAM.days / hours;
    const {here} = reviewCapacity({hours, threshold: never, viewHours: 8});
    expect(here.arrival.unseen).toBe(0);
    expect(Math.abs(here.arrival.wait - 36 * (load - 1))).toBeLessThan(1);
  });

  it('counts what the threshold removes', () => {
    const {here} = reviewCapacity({hours: 2, threshold: 0.8, viewHours: 8});
    const removed = secondDay.filter((at) => of(probability, at) >= 0.8);
    const wrong = sum(removed.map((at) => 1 - of(probability, at)));
    expect(here.harm.wrongByThreshold).toBeCloseTo((wrong * 1000) / STREAM.postsPerDay, 9);
    expect(here.harm.byThreshold).toBeCloseTo(
      sum(removed.map(stake)) / sum(secondDay.map(stake)),
      9,
    );
  });

  it('never spends more than the hours there are', () => {
    for (const rule of RULES) {
      const decided = decide(posts, ranked(posts, rule, 8), {hours: 2.5, threshold: never});
      const spent = sum(minutes.map((each, at) => (Number.isFinite(decided[at]) ? each : 0)));
      expect(spent).toBeLessThanOrEqual(2.5 * STREAM.days * 60);
      expect(spent).toBeGreaterThan(2.5 * STREAM.days * 60 - 15);
    }
  });

  it.each([0.5, 1, 2, 4, 8])('prevents most by harm per minute, at %d hours', (hours) => {
    const {here} = reviewCapacity({hours, threshold: 0.95, viewHours: 8});
    expect(here.harm.prevented).toBeGreaterThan(here.likely.prevented);
    expect(here.likely.prevented).toBeGreaterThanOrEqual(here.arrival.prevented);
  });

  it('has another winner for the share of reviews that hit', () => {
    const {here} = reviewCapacity({hours: 2.5, threshold: 0.95, viewHours: 8});
    expect(here.likely.hitRate).toBeGreaterThan(here.harm.hitRate + 0.1);
  });

  it('gives the same whatever was drawn before', () => {
    const inputs = {hours: 2.5, threshold: 0.9, viewHours: 4};
    const before = reviewCapacity(inputs);
    reviewCapacity({...inputs, threshold: 0.7});
    reviewCapacity({...inputs, viewHours: 20});
    expect(reviewCapacity(inputs)).toEqual(before);
    // A curve and the point at the reader's setting are one computation.
    const {curves, here} = reviewCapacity({...inputs, hours: HOURS[0]});
    for (const rule of RULES) expect(curves[rule][0]).toEqual(here[rule]);
  });

  it('is drawn in at most 20 ms, whatever control moves', () => {
    const draw = (run: number) =>
      reviewCapacity({hours: 1 + run / 5, threshold: 0.6 + run / 100, viewHours: 2 + run});
    expect(fastestMs(cpuMs, draw, 25)).toBeLessThan(MOST_MS);
  });
});
