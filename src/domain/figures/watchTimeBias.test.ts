import {describe, expect, it} from 'vitest';

import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';
import {seededRandom} from './random';
import {longerThan, LONG, minutesAt, playOf, VIDEOS, videos} from './watchedVideos';
import {LABELS, MOST_WEIGHT, TOP, watchTimeBias, type Label} from './watchTimeBias';

const SEED = 11;
const at = (label: Label, length = 0, weight = 0) => watchTimeBias({label, length, weight}).here;

/** Draws of min(W, d). */
function draws(
  {wanted, duration}: {wanted: number; duration: number},
  count: number,
  seed: number,
) {
  const random = seededRandom(seed);
  return Array.from({length: count}, () => Math.min(duration, -wanted * Math.log(1 - random())));
}
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('watchTimeBias', () => {
  it('has the minutes and the completions of a simulated play', () => {
    const video = {duration: 4, interest: 0.5, bait: false};
    const {minutes, completion, wanted} = playOf(video);
    const stays = draws({wanted, duration: 4}, 40_000, 1);
    expect(mean(stays)).toBeCloseTo(minutes, 1);
    expect(mean(stays.map((stay) => Number(stay === 4)))).toBeCloseTo(completion, 2);
  });

  it('compares two plays as a simulation does, and equal ones evenly', () => {
    const short = {duration: 2, wanted: 5};
    const long = {duration: 3, wanted: 1.5};
    const [first, second] = [draws(short, 40_000, 2), draws(long, 40_000, 3)];
    const wins = first.map((stay, index) => Number(stay > (second[index] ?? 0)));
    expect(longerThan(short, long)).toBeCloseTo(mean(wins), 2);
    expect(longerThan(short, long) + longerThan(long, short)).toBeCloseTo(1, 12);
    expect(longerThan(short, short)).toBeCloseTo(0.5, 12);
  });

  it('turns a quantile back into minutes', () => {
    const [video] = [{duration: 60, interest: 1, bait: false}].map((each) => ({
      ...each,
      ...playOf(each),
    }));
    if (!video) throw new Error('no video');
    expect(minutesAt([video])(0.5) / (video.wanted * Math.log(2))).toBeCloseTo(1, 2);
  });

  it('lets length alone pass the interest when minutes count', () => {
    const {byDuration} = watchTimeBias({label: 'minutes', length: 0, weight: 0});
    const [shortest, longest] = [byDuration[0], byDuration.at(-1)];
    expect((longest?.[1] ?? 0) - (shortest?.[1] ?? 0)).toBeGreaterThan(0.5);
    expect(Math.abs((longest?.[2] ?? 0) - (shortest?.[2] ?? 0))).toBeLessThan(0.1);
  });

  it('leaves no slope over length when length counts nothing', () => {
    const {byDuration} = watchTimeBias({label: 'relative', length: 0, weight: 0});
    for (const [, score] of byDuration) expect(Math.abs(score - 0.5)).toBeLessThan(0.12);
  });

  it('fills the list as the text says', () => {
    expect(at('click').bait).toBe(1);
    expect(at('minutes').long).toBeGreaterThan(0.8);
    expect(at('completion').long).toBe(0);
    expect(at('minutes').minutes).toBeGreaterThan(at('relative').minutes);
    expect(at('relative').satisfied).toBeGreaterThan(at('minutes').satisfied);
    expect(at('relative').interest).toBeGreaterThan(at('minutes').interest);
  });

  it('has the numbers that the text types', () => {
    const [minutes, relative, half] = [at('minutes'), at('relative'), at('relative', 0.5, 1)];
    expect(minutes.long).toBeCloseTo(0.9, 3);
    expect(minutes.bait).toBeCloseTo(0.45, 3);
    const rounded = [minutes, relative, half].map((list) => [
      Math.round(list.minutes),
      Math.round(100 * list.satisfied),
    ]);
    expect(rounded).toEqual([
      [214, 60],
      [144, 69],
      [174, 74],
    ]);
    expect(minutes.interest).toBeCloseTo(0.8, 2);
    expect(relative.interest).toBeCloseTo(0.92, 2);
    const gain = (label: Label) => at(label, 0, MOST_WEIGHT).satisfied - at(label).satisfied;
    expect(Math.max(...LABELS.map(gain))).toBe(gain('click'));
  });

  it('gives minutes back when length counts, and satisfaction when it has weight', () => {
    expect(at('relative', 1).minutes).toBeGreaterThan(at('relative', 0).minutes);
    for (const label of LABELS)
      expect(at(label, 0, MOST_WEIGHT).satisfied).toBeGreaterThan(at(label).satisfied);
  });

  it('holds a third of long videos, as log-uniform durations do', () => {
    const share = mean(videos(SEED).map(({duration}) => Number(duration >= LONG)));
    expect(share).toBeCloseTo(Math.log(6) / Math.log(240), 1);
    expect(videos(SEED)).toHaveLength(VIDEOS);
    expect(TOP).toBeLessThan(VIDEOS / 10);
  });

  it('draws within 20 ms once warm', () => {
    expect(fastestMs(cpuMs, (run) => at('relative', run / 20, 1))).toBeLessThan(MOST_MS);
  });
});
