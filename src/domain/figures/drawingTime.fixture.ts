/** A drawing takes at most 20 ms in a browser; the code that tests run is transformed, and up to twice as slow. */
export const MOST_MS = 40;

/** Processor time of this process, in ms: what others do on the machine does not count. */
export function cpuMs(): number {
  // eslint-disable-next-line no-restricted-globals -- tests pass this clock in; no figure reads it
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/** Time of the fastest of `runs` drawings by the clock `nowMs`, in ms: a busy machine only adds. */
export function fastestMs(nowMs: () => number, draw: (run: number) => unknown, runs = 12): number {
  const times = Array.from({length: runs}, (_, run) => {
    const start = nowMs();
    draw(run);
    return nowMs() - start;
  });
  return Math.min(...times);
}
