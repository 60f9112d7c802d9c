/** For the tests: pairs of stores on one place, like two tabs of one browser. */
import 'fake-indexeddb/auto';
import type {TabsChannel} from '../tabs';
import type {Backend} from './backend';
import {createStore, type StoreParts, type TabMessage} from './createStore';
import {openIndexedDb} from './indexedDbBackend';
import {memoryBackend} from './memoryBackend';
import type {Store} from './types';

/** A browser with one database, in which tabs can be opened. */
export interface Browser {
  tab(parts?: Partial<StoreParts>): Store;
  /** The raw values, past any store. */
  backend(): Promise<Backend>;
}

export const startMs = 1_767_225_600_000;

export function memoryBrowser(): Browser {
  const values = new Map<string, unknown>();
  return browser(async () => memoryBackend(values));
}

let made = 0;

export function indexedDbBrowser(): Browser {
  const name = `browser-${(made += 1)}`;
  return browser((onLost) => openIndexedDb(name, onLost));
}

function browser(open: StoreParts['open']): Browser {
  const join = hub();
  let nowMs = startMs;
  return {
    backend: () => open(() => {}),
    tab: (parts) =>
      createStore({
        open,
        joinTabs: join,
        nowMs: () => (nowMs += 1000),
        askToPersist: () => {},
        whenIdle: (load) => load(),
        patienceMs: 1000,
        ...parts,
      }),
  };
}

/** Tabs that hear each other a little later, as tabs do. */
function hub(): StoreParts['joinTabs'] {
  const ears = new Set<(message: TabMessage) => void>();
  return (hear): TabsChannel<TabMessage> => {
    ears.add(hear);
    return {
      tell: (message) =>
        ears.forEach((ear) => ear !== hear && queueMicrotask(() => ears.has(ear) && ear(message))),
      close: () => void ears.delete(hear),
    };
  };
}

/** Waits until every given tab has written and heard everything. */
export async function quiet(...tabs: Store[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await Promise.all(tabs.map((tab) => tab.settled()));
  }
}
