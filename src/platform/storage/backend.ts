/** What a store keeps its raw values in. Knows nothing of kinds and versions. */

/** The value to store, or what else to do with the stored one. */
export type RawChange = {readonly put: unknown} | 'delete' | 'leave';

export interface Backend {
  readAll(): Promise<Map<string, unknown>>;
  read(key: string): Promise<unknown>;
  /** Reads, asks and writes in one transaction: what another tab wrote meanwhile is not lost. */
  change(key: string, decide: (raw: unknown) => RawChange): Promise<void>;
  /** Without reading and without waiting: for a page that will not run again. It may or may not get through. */
  changeNow(key: string, change: RawChange): void;
  clear(): Promise<void>;
  close(): void;
}

/** A store that cannot be used, with the reason that the reader is told. */
export class StorageFailure extends Error {
  constructor(
    readonly reason: 'blocked' | 'full' | 'corrupt' | 'newer',
    override readonly cause?: unknown,
  ) {
    super(`storage ${reason}`);
  }
}

const reasons: Record<string, StorageFailure['reason']> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
  ReferenceError: 'blocked',
  TypeError: 'blocked',
};

/** The reason behind whatever a database threw. What has no known name counts as corrupt. */
export function failureOf(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const name = error instanceof Error || isNamed(error) ? error.name : '';
  return new StorageFailure(reasons[name] ?? 'corrupt', error);
}

function isNamed(error: unknown): error is {name: string} {
  return typeof error === 'object' && error !== null && 'name' in error;
}
