import {useEffect} from 'react';

import {
  lookAt,
  passTime,
  type MockBody,
  type MockCase,
  type MockClock,
} from '@site/src/domain/mock';
import {useSeconds} from '@site/src/platform/clock/useSeconds';

import type {Step} from './useAttempt';

/** How much of the clock a crash may cost, in milliseconds. */
const KEEP_EVERY_MS = 5000;

/**
 * Lets the session's clock run: shown every second, stored every few. Probes whose
 * time has come are put.
 * @returns the clock as it stands now
 */
export function useBeat(body: MockBody, of: MockCase, act: (step: Step) => void): MockClock {
  const {clock, endedAtMs} = body;
  const isRunning = clock.isRunning && endedAtMs === undefined;
  const nowMs = useSeconds(isRunning);
  useEffect(() => {
    if (!isRunning) return;
    const keep = () => act((current, atMs) => passTime(current, of.interview, atMs));
    keep();
    const timer = setInterval(keep, KEEP_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning, of, act]);
  return isRunning ? lookAt(clock, Math.max(nowMs, clock.seenAtMs)) : clock;
}
