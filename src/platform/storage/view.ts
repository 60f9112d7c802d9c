/**
 * What the page sees: the records as last read, with the changes not written yet laid over them.
 * Answers synchronously and with stable identities, as `useSyncExternalStore` needs.
 */
import {readStored, type LearnerRecord, type StoredRecord} from '@site/src/domain/record';
import {applied, mustStayOut, type PendingChange} from './pendingChange';
import type {KeptRecord} from './types';

export class View {
  private stored = new Map<string, StoredRecord>();
  private pending: PendingChange[] = [];
  private shownByKey = new Map<string, StoredRecord | undefined>();
  private allShown: readonly LearnerRecord[] | undefined;
  private allKept: readonly KeptRecord[] | undefined;

  storedAt(key: string): StoredRecord | undefined {
    return this.stored.get(key);
  }

  shownAt(key: string): StoredRecord | undefined {
    if (!this.shownByKey.has(key)) this.shownByKey.set(key, this.computed(key));
    return this.shownByKey.get(key);
  }

  /** Every readable record, oldest change first. */
  all(): readonly LearnerRecord[] {
    this.allShown ??= this.keys()
      .map((key) => this.shownAt(key))
      .flatMap((shown) => (shown?.state === 'readable' ? [shown.record] : []))
      .sort((a, b) => a.updatedAtMs - b.updatedAtMs);
    return this.allShown;
  }

  kept(): readonly KeptRecord[] {
    this.allKept ??= [...this.stored].flatMap(([key, one]) =>
      one.state === 'kept' ? [{key, why: one.why, raw: one.raw}] : [],
    );
    return this.allKept;
  }

  /** Changes of one record still to be written, oldest first. */
  waitingAt(key: string): readonly PendingChange[] {
    const stored = this.stored.get(key);
    return this.pending.filter((change) => change.key === key && !mustStayOut(stored, change));
  }

  /** Keys with changes still to be written. */
  waitingKeys(): string[] {
    return [...new Set(this.pending.map(({key}) => key))];
  }

  add(change: PendingChange): void {
    this.pending.push(change);
    this.forget(change.key);
  }

  drop(change: PendingChange): void {
    this.pending = this.pending.filter((other) => other !== change);
    this.forget(change.key);
  }

  replace(key: string, raw: unknown): void {
    if (raw === undefined) this.stored.delete(key);
    else this.stored.set(key, readStored(key, raw));
    this.forget(key);
  }

  replaceAll(raws: ReadonlyMap<string, unknown>): void {
    this.stored = new Map([...raws].map(([key, raw]) => [key, readStored(key, raw)]));
    this.shownByKey.clear();
    this.allShown = this.allKept = undefined;
  }

  /** Forgets what is still on its way. */
  dropAll(): void {
    this.pending = [];
    this.replaceAll(new Map());
  }

  private computed(key: string): StoredRecord | undefined {
    return this.pending
      .filter((change) => change.key === key)
      .reduce<StoredRecord | undefined>(applied, this.stored.get(key));
  }

  private keys(): string[] {
    return [...new Set([...this.stored.keys(), ...this.pending.map((change) => change.key)])];
  }

  private forget(key: string): void {
    this.shownByKey.delete(key);
    this.allShown = this.allKept = undefined;
  }
}
