/**
 * The port through which everything reads and writes the learner's record. Two stores stand behind
 * it, the browser's database and memory; both pass the same contract test (`contract.test.ts`).
 */
import type {
  Bodies,
  KeptReason,
  LearnerRecord,
  RecordKind,
  StoredRecord,
} from '@site/src/domain/record';

/** Why what is done now lasts only for this visit. */
export type VisitOnlyReason = 'blocked' | 'full' | 'corrupt' | 'newer';

/**
 * `loading` nothing read yet (also on the server) · `ready` kept in this browser ·
 * `memory` storage is blocked · `failed` storage is full, corrupt or from a newer version.
 */
export interface StoreStatus {
  readonly state: 'loading' | 'ready' | 'memory' | 'failed';
  readonly reason?: VisitOnlyReason;
  readonly shouldRemindToExport: boolean;
}

/** Makes the next body from the present one. Must be pure: it runs again on what is stored. */
export type Change<K extends RecordKind> = (
  current: Bodies[K] | undefined,
  nowMs: number,
) => Bodies[K] | undefined;

/** A record that this version does not read and never overwrites. */
export interface KeptRecord {
  readonly key: string;
  readonly why: KeptReason;
  readonly raw: unknown;
}

/** What a change of one stored record makes of it: the record to write, nothing, or `leave`. */
export type StoredChange = (
  current: StoredRecord | undefined,
  nowMs: number,
) => StoredRecord | undefined | 'leave';

export interface Store {
  /** Opens and reads the database once; also called by the first subscriber and the first change. */
  load(): void;
  status(): StoreStatus;
  /** As `status`, or why this one record is not being kept. */
  statusOf(kind: RecordKind, id: string): StoreStatus;
  get<K extends RecordKind>(kind: K, id: string): LearnerRecord<K> | undefined;
  all(): readonly LearnerRecord[];
  kept(): readonly KeptRecord[];
  /** What was last read under a key, readable or kept, without changes still on their way. */
  storedAt(key: string): StoredRecord | undefined;
  /** Shown at once, then written in one transaction that starts from what is stored by then. */
  change<K extends RecordKind>(kind: K, id: string, change: Change<K>): void;
  /** The same for whole records, as import needs it. `key` is `<kind>:<id>`. */
  changeStored(key: string, change: StoredChange): void;
  eraseAll(): Promise<void>;
  /** Reads everything again, for a tab that was asleep. */
  refresh(): Promise<void>;
  /**
   * While a page is being left no promise comes back to it: changes are then put as they are shown, without reading
   * first what another tab may have written in that moment. Coming back, everything is written as usual.
   */
  leaving(isLeaving: boolean): void;
  /** Resolves when everything asked for so far was written, or is known not to be. */
  settled(): Promise<void>;
  subscribe(listener: () => void): () => void;
  close(): void;
}
