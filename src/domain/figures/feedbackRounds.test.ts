import {describe, expect, it} from 'vitest';
import {feedbackRounds, LOOP, type Loop, type LoopInputs} from './feedbackRounds';

const DEFAULT: LoopInputs = {explore: 0.05, first: 30, slots: 10};
const play = (change: Partial<LoopInputs> = {}) => feedbackRounds({...DEFAULT, ...change});
const last = (series: Loop['found']) => series.at(-1)?.[1] ?? NaN;

describe('feedbackRounds', () => {
  it('is one loop twice when nothing is explored', () => {
    const {explored, closed} = play({explore: 0});
    expect(explored).toEqual(closed);
  });

  it('earns the mean over the mean of the best, when every impression is spread', () => {
    // The mean of the ten highest of a hundred normal draws is about 1.75 standard deviations above the mean, the selection intensity of a tenth.
    const expected = LOOP.rate / (LOOP.rate + 1.75 * LOOP.spread);
    expect(Math.abs(play({explore: 1}).explored.clicks / expected - 1)).toBeLessThan(0.03);
  });

  it('knows all it needs from a large first log, and then exploration only costs', () => {
    const {explored, closed} = play({first: 100_000, explore: 0.2});
    expect(last(closed.found)).toBeGreaterThan(0.95);
    expect(closed.clicks).toBeGreaterThan(0.995);
    // A fifth of impressions at the mean rate instead of the best.
    const cost = 0.2 * (1 - LOOP.rate / (LOOP.rate + 1.75 * LOOP.spread));
    expect(closed.clicks - explored.clicks).toBeCloseTo(cost, 1);
  });

  it('shows every best item when there is a slot for each item', () => {
    expect(last(play({slots: LOOP.items}).closed.found)).toBeCloseTo(1, 10);
    expect(play({slots: LOOP.items}).closed.buried).toEqual([]);
  });

  it('bears out what the page says after the figure', () => {
    const {explored, closed} = play();
    expect(last(closed.shown)).toBeCloseTo(1, 2);
    expect(last(closed.buried)).toBeLessThan(0.7);
    expect(last(explored.found)).toBeGreaterThan(last(closed.found) + 0.15);
    expect(explored.clicks).toBeGreaterThan(closed.clicks);
    expect(play({explore: 0.5}).explored.clicks).toBeLessThan(closed.clicks);
    const known = play({first: 1000});
    expect(known.explored.clicks).toBeLessThan(known.closed.clicks);
  });
});
