/**
 * Carries pending changes into the backend, one transaction a key, begun at once: transactions on
 * one store run in the order in which they begin, so nothing has to wait here for the one before,
 * and little is lost when the reader leaves the page right after a click.
 */
import {readStored, type StoredRecord} from '@site/src/domain/record';
import {failureOf, type Backend, type RawChange} from './backend';
import {applied, mustStayOut, type PendingChange} from './pendingChange';
import type {VisitOnlyReason} from './types';
import type {View} from './view';

export class Writer {
  /** In a transaction that has decided and not yet ended. */
  private readonly taken = new Set<PendingChange>();
  private readonly failed = new Map<string, VisitOnlyReason>();

  constructor(private readonly view: View) {}

  /** Why the last writing failed, as long as something waits for that reason. */
  get failure(): VisitOnlyReason | undefined {
    return this.failed.values().next().value;
  }

  /** Keys whose changes could not be written. */
  get failedKeys(): string[] {
    return [...this.failed.keys()];
  }

  /** For when nothing waits any more. */
  forgetFailures(): void {
    this.failed.clear();
  }

  /**
   * Writes what waits for `key`, starting from what lies there when the transaction runs.
   * @returns whether something was written
   */
  async write(backend: Backend, key: string): Promise<boolean> {
    let batch: readonly PendingChange[] = [];
    let raw: unknown;
    try {
      await backend.change(key, (stored) => {
        batch = this.take(key);
        const change = decide(key, stored, batch);
        raw = change === 'leave' ? stored : change === 'delete' ? undefined : change.put;
        return change;
      });
    } catch (error) {
      this.failed.set(key, failureOf(error).reason);
      return false;
    } finally {
      batch.forEach((pending) => this.taken.delete(pending));
    }
    this.failed.delete(key);
    this.view.replace(key, raw);
    return this.dropWritten(key, batch);
  }

  /** Puts what waits for `key` as it is shown. It still waits: nobody hears whether it got through. */
  writeNow(backend: Backend, key: string): void {
    const stored = this.view.storedAt(key);
    const raw = stored?.state === 'readable' ? stored.record : stored?.raw;
    backend.changeNow(key, decide(key, raw, this.view.waitingAt(key)));
  }

  private take(key: string): readonly PendingChange[] {
    const batch = this.view.waitingAt(key).filter((pending) => !this.taken.has(pending));
    batch.forEach((pending) => this.taken.add(pending));
    return batch;
  }

  private dropWritten(key: string, batch: readonly PendingChange[]): boolean {
    const stored = this.view.storedAt(key);
    const written = batch.filter((pending) => !mustStayOut(stored, pending));
    written.forEach((pending) => this.view.drop(pending));
    return written.length > 0;
  }
}

function decide(key: string, raw: unknown, batch: readonly PendingChange[]): RawChange {
  const stored = raw === undefined ? undefined : readStored(key, raw);
  const next = batch.reduce<StoredRecord | undefined>(
    (current, pending) => (mustStayOut(current, pending) ? current : applied(current, pending)),
    stored,
  );
  if (next === stored) return 'leave';
  if (next === undefined) return 'delete';
  return {put: next.state === 'readable' ? next.record : next.raw};
}
