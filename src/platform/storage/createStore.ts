/**
 * The store: a view in memory and a backend behind it. Nothing here touches the browser; clock,
 * backend and tabs come in as parts.
 */
import {
  makeRecord,
  recordKey,
  shouldRemindToExport,
  type Bodies,
  type LearnerRecord,
  type RecordKind,
} from '@site/src/domain/record';
import {isPassive} from '@site/src/domain/reading/isPassive';
import type {TabsChannel} from '../tabs';
import type {Backend} from './backend';
import {Keeper, type KeeperParts} from './keeper';
import type {PendingChange} from './pendingChange';
import {loadingStatus, recordFailure, statusFor} from './statuses';
import type {Change, Store, StoredChange} from './types';
import {View} from './view';
import {Writer} from './writer';

/** One record changed, or (no key) all of them may have. */
export interface TabMessage {
  readonly key?: string;
}

export interface StoreParts extends KeeperParts {
  nowMs(): number;
  joinTabs(hear: (message: TabMessage) => void): TabsChannel<TabMessage>;
  /** Asks the browser not to clear the storage; called once, at the first write ever. */
  askToPersist(): void;
  /** Runs the load that a first subscriber causes; a change loads at once. */
  whenIdle(load: () => void): void;
}

export function createStore(parts: StoreParts): Store {
  const view = new View();
  const writer = new Writer(view);
  const keeper = new Keeper(parts, (raws) => view.replaceAll(raws), changed);
  const tabs = parts.joinTabs(({key}) => void refresh(key));
  const listeners = new Set<() => void>();
  let status = loadingStatus;
  let askedToPersist = false;
  let isLeft = false;

  function changed(): void {
    const remind = shouldRemindToExport(view.all(), parts.nowMs());
    status = statusFor(keeper.reason ?? writer.failure, remind);
    listeners.forEach((listener) => listener());
  }

  function add(pending: PendingChange): void {
    view.add(pending);
    changed();
    if (isLeft) return keeper.workNow((backend) => writer.writeNow(backend, pending.key));
    for (const key of new Set([pending.key, ...writer.failedKeys])) {
      void keeper.work((backend) => write(backend, key));
    }
  }

  function leaving(isLeaving: boolean): void {
    const isBack = isLeft && !isLeaving;
    isLeft = isLeaving;
    if (!isBack) return;
    for (const key of view.waitingKeys()) void keeper.work((backend) => write(backend, key));
  }

  async function write(backend: Backend, key: string): Promise<void> {
    const isWritten = await writer.write(backend, key);
    if (isWritten) {
      tabs.tell({key});
      if (!isPassiveAt(key)) rememberToPersist();
    }
    changed();
  }

  /** Nobody is asked for anything while they only read. */
  function isPassiveAt(key: string): boolean {
    const stored = view.storedAt(key);
    return stored?.state === 'readable' && isPassive(stored.record);
  }

  function rememberToPersist(): void {
    if (askedToPersist || keeper.reason) return;
    askedToPersist = true;
    if (get('meta', 'site')?.body.persistenceAskedAtMs !== undefined) return;
    parts.askToPersist();
    change('meta', 'site', (body, nowMs) => ({...body, persistenceAskedAtMs: nowMs}));
  }

  /** A read that fails leaves what is shown; the next write says what is wrong. */
  async function refresh(key?: string): Promise<void> {
    if (!keeper.isStarted) return;
    const read = async (backend: Backend) => {
      if (key === undefined) view.replaceAll(await backend.readAll());
      else view.replace(key, await backend.read(key));
      changed();
    };
    await keeper.work(read).catch(() => {});
  }

  async function eraseAll(): Promise<void> {
    await keeper.work((backend) => backend.clear());
    view.dropAll();
    writer.forgetFailures();
    tabs.tell({});
    changed();
  }

  function get<K extends RecordKind>(kind: K, id: string): LearnerRecord<K> | undefined {
    const shown = view.shownAt(recordKey(kind, id));
    return shown?.state === 'readable' ? (shown.record as LearnerRecord<K>) : undefined;
  }

  function change<K extends RecordKind>(kind: K, id: string, next: Change<K>): void {
    const change = storedChange(kind, id, next);
    add({key: recordKey(kind, id), change, nowMs: parts.nowMs(), passesKept: true});
  }

  function statusOf(kind: RecordKind, id: string) {
    const reason = recordFailure(view.storedAt(recordKey(kind, id)));
    return reason && !keeper.reason ? statusFor(reason, status.shouldRemindToExport) : status;
  }

  return {
    load: () => keeper.load(),
    status: () => status,
    statusOf,
    get,
    all: () => view.all(),
    kept: () => view.kept(),
    storedAt: (key) => view.storedAt(key),
    change,
    changeStored: (key, change) => add({key, change, nowMs: parts.nowMs(), passesKept: false}),
    eraseAll,
    refresh: () => refresh(),
    leaving,
    settled: () => keeper.settled(),
    subscribe: (listener) => {
      listeners.add(listener);
      parts.whenIdle(() => keeper.load());
      return () => void listeners.delete(listener);
    },
    close: () => {
      tabs.close();
      keeper.close();
    },
  };
}

function storedChange<K extends RecordKind>(kind: K, id: string, change: Change<K>): StoredChange {
  return (current, nowMs) => {
    const before = current?.state === 'readable' ? current.record.body : undefined;
    const body = change(before as Bodies[K] | undefined, nowMs);
    if (body === before) return 'leave';
    return body && {state: 'readable', record: makeRecord(kind, id, body, nowMs)};
  };
}
