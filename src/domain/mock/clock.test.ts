import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  AWAY_AFTER_MS,
  elapsedOf,
  lookAt,
  pauseClock,
  resumeClock,
  startClock,
  turnClock,
} from './clock';
import type {MockClock} from './types';

const steps = [
  (clock: MockClock, nowMs: number) => lookAt(clock, nowMs),
  (clock: MockClock, nowMs: number) => pauseClock(clock, nowMs),
  (clock: MockClock, nowMs: number) => resumeClock(clock, nowMs),
  (clock: MockClock, nowMs: number) => turnClock(clock, 'b', nowMs),
];

describe('the clock', () => {
  it('counts time for the phase that it runs in', () => {
    const later = turnClock(lookAt(startClock('a', 0), 60_000), 'b', 90_000);
    expect(lookAt(later, 100_000).spentMs).toEqual({a: 90_000, b: 10_000});
  });

  it('stands still while paused', () => {
    const paused = pauseClock(startClock('a', 0), 5_000);
    expect(lookAt(paused, 500_000)).toEqual(paused);
    expect(lookAt(resumeClock(paused, 500_000), 501_000).spentMs).toEqual({a: 6_000});
  });

  it('stops where it was last seen when nobody looked for long, and says since when', () => {
    const crashed = lookAt(startClock('a', 0), 40_000);
    const opened = lookAt(crashed, 40_000 + AWAY_AFTER_MS + 1);
    expect(opened).toMatchObject({isRunning: false, spentMs: {a: 40_000}, awaySinceMs: 40_000});
    expect(resumeClock(opened, 999_999)).not.toHaveProperty('awaySinceMs');
  });

  it('loses nothing and adds nothing when the computer’s clock is set back', () => {
    const seen = lookAt(startClock('a', 1_000_000), 1_030_000);
    const back = lookAt(seen, 500_000);
    expect(lookAt(back, 510_000).spentMs).toEqual({a: 40_000});
  });

  it('never runs backwards and never counts more than what passed, whatever is done to it', () => {
    const moves = fc.array(
      fc.tuple(fc.integer({min: -50_000, max: 400_000}), fc.nat(steps.length - 1)),
    );
    fc.assert(
      fc.property(moves, (all) => {
        let [clock, nowMs, forwardMs] = [startClock('a', 1e6), 1e6, 0];
        for (const [byMs, which] of all) {
          nowMs += byMs;
          forwardMs += Math.max(0, byMs);
          const next = steps[which]!(clock, nowMs);
          expect(elapsedOf(next)).toBeGreaterThanOrEqual(elapsedOf(clock));
          clock = next;
        }
        expect(elapsedOf(clock)).toBeLessThanOrEqual(forwardMs);
      }),
    );
  });
});
