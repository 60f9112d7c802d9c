import {describe, expect, it} from 'vitest';
import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';
import {drawSessions, isBookable, LISTINGS, marketOf, RENTALS, tasteOf} from './rentalSessions';
import {countPairs, sessionVectors, SHOWN, TRAINING} from './sessionVectors';

const run = (change = {}) => sessionVectors({inMarket: 0.5, bookWeight: 10, dim: 3, ...change});
const shown = (shares: number[]) => shares[SHOWN - 1] ?? NaN;

describe('drawSessions', () => {
  const sessions = drawSessions(7);

  it('stays in one market and books what was clicked, of the taste that most clicks have', () => {
    for (const {clicks, booked} of sessions) {
      expect(new Set(clicks.map(marketOf)).size).toBe(1);
      expect(new Set(clicks).size).toBe(clicks.length);
      if (booked !== undefined) expect(clicks.includes(booked) && isBookable(booked)).toBe(true);
    }
    const booked = sessions.filter((session) => session.booked !== undefined).length;
    expect(booked / RENTALS.sessions).toBeGreaterThan(0.1);
  });

  it('clicks magnets more, and the own taste', () => {
    const clicks = sessions.flatMap((session) => session.clicks);
    const magnets = clicks.filter((listing) => !isBookable(listing)).length / clicks.length;
    expect(magnets).toBeGreaterThan(0.6);
    const [first = 0] = sessions.find(({clicks: of}) => of.length > 4)?.clicks ?? [];
    expect(tasteOf(first)).toBeLessThan(RENTALS.tastes);
  });
});

describe('countPairs', () => {
  it('draws the same number of negatives wherever they come from', () => {
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    for (const inMarket of [0, 0.5, 1]) {
      const {positive, negative} = countPairs(inMarket, 0);
      const share = sum(negative) / sum(positive) / TRAINING.negatives;
      expect(share).toBeGreaterThan(0.9);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('has no negatives elsewhere if all come from the market', () => {
    const {negative} = countPairs(1, 0);
    negative.forEach((draws, pair) => {
      if (marketOf(Math.floor(pair / LISTINGS)) !== marketOf(pair % LISTINGS))
        expect(draws).toBe(0);
    });
  });
});

describe('sessionVectors', () => {
  it('tells tastes apart by negatives of the market, where vectors are short', () => {
    const anywhere = run({inMarket: 0, bookWeight: 0, dim: 2});
    const mixed = run({inMarket: 0.5, bookWeight: 0, dim: 2});
    expect(shown(anywhere.score.taste)).toBeLessThan(0.35);
    expect(shown(mixed.score.taste)).toBeGreaterThan(shown(anywhere.score.taste) + 0.15);
    expect(shown(anywhere.cosine.taste)).toBeLessThan(0.6);
    expect(shown(mixed.cosine.taste)).toBeGreaterThan(0.75);
  });

  it('hardly needs them where vectors have room for markets and tastes', () => {
    expect(shown(run({inMarket: 0, bookWeight: 0, dim: 4}).score.taste)).toBeGreaterThan(0.95);
  });

  it('loses the other markets if all negatives come from the own one', () => {
    expect(shown(run({inMarket: 1}).score.market)).toBeLessThan(0.05);
    expect(shown(run().score.market)).toBeGreaterThan(0.9);
  });

  it('brings booked listings near by the score, and not by the cosine of two listings', () => {
    const [without, withBookings] = [run({bookWeight: 0}), run()];
    expect(shown(withBookings.score.booked)).toBeGreaterThan(shown(without.score.booked) + 0.5);
    expect(shown(withBookings.cosine.booked)).toBeLessThan(shown(without.cosine.booked) + 0.05);
  });

  it('takes shares of so many neighbours as are taken', () => {
    const {score} = run({dim: 4});
    const best = (RENTALS.perTaste - 1) / 10;
    expect(score.taste[9]).toBeLessThanOrEqual(best + 1e-9);
    expect(score.taste[9]).toBeGreaterThan(best - 0.05);
    const bookable = (RENTALS.perTaste / 2) * 2 - 1;
    expect(shown(score.both)).toBeLessThanOrEqual(bookable / 6 + 1e-9);
  });

  it('is drawn in time', () => {
    const draw = (at: number) => run({bookWeight: 1 + at, dim: 4});
    expect(fastestMs(cpuMs, draw)).toBeLessThan(MOST_MS);
  });
});
