/** The clock of a mock. It counts what was seen to pass, so that a crash, sleep or a changed clock costs nothing. */
import type {MockBody, MockClock} from './types';

const MINUTE_MS = 60_000;

/** Longer than this between two looks, in milliseconds, and nobody was there: it does not count. */
export const AWAY_AFTER_MS = 150_000;

/** A clock that begins to run in `phase`. */
export function startClock(phase: string, nowMs: number): MockClock {
  return {phase, spentMs: {}, isRunning: true, seenAtMs: nowMs};
}

/**
 * The clock as it stands at `nowMs`. A look after a long absence stops it where it was last seen; a
 * computer's clock that was set back adds nothing.
 */
export function lookAt(clock: MockClock, nowMs: number): MockClock {
  if (!clock.isRunning || nowMs === clock.seenAtMs) return clock;
  const passedMs = nowMs - clock.seenAtMs;
  if (passedMs < 0) return {...clock, seenAtMs: nowMs};
  if (passedMs > AWAY_AFTER_MS) {
    return {...clock, isRunning: false, seenAtMs: nowMs, awaySinceMs: clock.seenAtMs};
  }
  const spent = spentIn(clock, clock.phase) + passedMs;
  return {...clock, seenAtMs: nowMs, spentMs: {...clock.spentMs, [clock.phase]: spent}};
}

export function pauseClock(clock: MockClock, nowMs: number): MockClock {
  return {...lookAt(clock, nowMs), isRunning: false};
}

/** Runs on; what passed since it stood still does not count. */
export function resumeClock(clock: MockClock, nowMs: number): MockClock {
  if (clock.isRunning) return lookAt(clock, nowMs);
  const {awaySinceMs: _away, ...rest} = clock;
  return {...rest, isRunning: true, seenAtMs: nowMs};
}

/** What passes from now on counts for `phase`. */
export function turnClock(clock: MockClock, phase: string, nowMs: number): MockClock {
  return {...lookAt(clock, nowMs), phase, seenAtMs: nowMs};
}

export function spentIn({spentMs}: MockClock, phase: string): number {
  return Object.hasOwn(spentMs, phase) ? spentMs[phase]! : 0;
}

/** Less than this share of the time, and a verdict is about a fragment of an interview. */
const ENOUGH_TIME = 0.5;

export function isFragment({clock, lengthMinutes}: Pick<MockBody, 'clock' | 'lengthMinutes'>) {
  return elapsedOf(clock) < ENOUGH_TIME * lengthMinutes * MINUTE_MS;
}

/** Time over all phases, in milliseconds. */
export function elapsedOf({spentMs}: MockClock): number {
  return Object.values(spentMs).reduce((sum, ms) => sum + ms, 0);
}
