/** The time as React state, once a second. */
import {useEffect, useState} from 'react';

/** Milliseconds since the epoch; it stands still while `isRunning` is false. Only for what renders in the browser. */
export function useSeconds(isRunning: boolean): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const beat = () => setNowMs(Date.now());
    beat();
    const timer = setInterval(beat, 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return nowMs;
}
