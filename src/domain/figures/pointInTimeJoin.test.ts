import {describe, expect, it} from 'vitest';
import {drawClicks, HISTORY, rateBefore, smoothedLogOdds} from './clickHistory';
import {rankAuc} from './clickModel';
import {NAIVE, PER_USER, pointInTimeJoin, type Naive} from './pointInTimeJoin';
import {seededRandom} from './random';

describe('drawClicks', () => {
  it('keeps each user in the order of time', () => {
    const {firsts, times} = drawClicks(16, 1, 1);
    expect(firsts.at(-1)).toBe(HISTORY.impressions);
    times.forEach((time, row) => {
      if (row % 16) expect(time).toBeGreaterThanOrEqual(times[row - 1] as number);
    });
  });
});

describe('rateBefore', () => {
  const log = {
    firsts: [0, 4, 6],
    times: Float64Array.from([1, 2, 2.5, 9, 3, 4]),
    contexts: new Float64Array(6),
    clicks: Uint8Array.from([1, 0, 1, 1, 1, 1]),
  };

  it('counts strictly before the moment, for each user alone', () => {
    const expected = [
      [0, 0],
      [1, 1],
      [1, 2],
      [2, 3],
      [0, 0],
      [1, 1],
    ] as const;
    expect([...rateBefore(log, (time) => time)]).toEqual(
      expected.map(([clicks, impressions]) => smoothedLogOdds(clicks, impressions)),
    );
  });

  it('sees less with a delay, and everything at the end of the log', () => {
    expect(rateBefore(log, (time) => time - 1.2)[2]).toBe(smoothedLogOdds(1, 1));
    expect([...rateBefore(log, () => 100)].slice(0, 4)).toEqual(
      [0, 1, 2, 3].map(() => smoothedLogOdds(3, 4)),
    );
  });
});

describe('a label inside its own feature', () => {
  /** P(K of n coins fall heads). */
  const binomial = (n: number, k: number): number =>
    k === 0 ? 0.5 ** n : (binomial(n, k - 1) * (n - k + 1)) / k;

  /** Chance that 1 + heads of n − 1 coins beats heads of n − 1 others, ties half. */
  function closedForm(n: number): number {
    let auc = 0;
    for (let a = 0; a < n; a += 1)
      for (let b = 0; b < n; b += 1) {
        const win = 1 + a > b ? 1 : 1 + a === b ? 0.5 : 0;
        auc += win * binomial(n - 1, a) * binomial(n - 1, b);
      }
    return auc;
  }

  it('turns coin flips into the AUC that the page states', () => {
    expect(closedForm(2)).toBe(0.875);
    const stated = [
      [3, 0.81],
      [5, 0.75],
      [10, 0.68],
      [20, 0.63],
      [50, 0.58],
      [100, 0.56],
    ] as const;
    for (const [n, auc] of stated) expect(closedForm(n)).toBeCloseTo(auc, 2);
  });

  it.each([2, 10])('does so in a simulation with %d impressions', (n) => {
    const random = seededRandom(3);
    const users = 20_000 / n;
    const clicks = Uint8Array.from({length: users * n}, () => (random() < 0.5 ? 1 : 0));
    const rates = Float64Array.from(clicks, (_, row) => {
      const first = row - (row % n);
      return clicks.subarray(first, first + n).reduce((sum, one) => sum + one, 0);
    });
    expect(rankAuc(rates, clicks)).toBeCloseTo(closedForm(n), 1);
  });
});

describe('pointInTimeJoin', () => {
  const at = (naive: Naive, delayHours = 24, worth = 1.2, perUser = 16) =>
    pointInTimeJoin({perUser, naive, delayHours, worth});

  it('promises what comes, with the join in time, up to chance', () => {
    for (const delayHours of [0, 1, 24])
      for (const worth of [0, 1.2, 2])
        for (const {pointInTime} of at('latest', delayHours, worth).curve) {
          const gap = pointInTime.promised.auc - pointInTime.comes.auc;
          expect(Math.abs(gap)).toBeLessThan(0.025);
        }
  });

  it('promises far too much with the latest value, the more the shorter the histories', () => {
    const gaps = at('latest').curve.map(({naive}) => naive.promised.auc - naive.comes.auc);
    expect(gaps[0]).toBeGreaterThan(0.2);
    expect([...gaps].sort((a, b) => b - a)).toEqual(gaps);
  });

  it('learns nothing from a history that is worth nothing, unless the label is in it', () => {
    const {here, withoutRate} = at('latest', 24, 0);
    expect(Math.abs(here.pointInTime.rateWeight)).toBeLessThan(0.2);
    expect(here.naive.rateWeight).toBeGreaterThan(1);
    expect(here.naive.comes.auc).toBeLessThan(withoutRate.auc - 0.05);
  });

  it('does not err where the value of the moment is what serving reads', () => {
    const {here} = at('moment', 0);
    expect(here.naive).toEqual(here.pointInTime);
    expect(at('moment', 24).here.naive.promised.auc).toBeGreaterThan(here.naive.comes.auc - 0.01);
  });

  it('says what the page says', () => {
    const {here, withoutRate} = at('latest');
    const text = (score: number) => score.toFixed(2);
    expect(text(here.naive.promised.auc)).toBe('0.83');
    expect(text(here.naive.comes.auc)).toBe('0.69');
    expect(text(here.naive.comes.entropy)).toBe('1.00');
    expect(text(here.pointInTime.promised.auc)).toBe('0.70');
    expect(text(here.pointInTime.comes.auc)).toBe('0.71');
    expect(text(withoutRate.auc)).toBe('0.66');
    expect(withoutRate.entropy.toFixed(3)).toBe('0.945');
  });

  it('knows three naive joins and four lengths', () => {
    expect(NAIVE).toHaveLength(3);
    expect(at('day').curve.map(({perUser}) => perUser)).toEqual([...PER_USER]);
  });
});
