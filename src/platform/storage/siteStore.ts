/** The one store of this site in this page, wired to the browser. */
import {joinTabs} from '../tabs';
import {createStore, type TabMessage} from './createStore';
import {storageName} from './namespace';
import {askToPersist} from './persistence';
import type {Store} from './types';

let store: Store | undefined;

/** Made at the first call, in the browser; nothing is read before somebody subscribes. */
export function siteStore(): Store {
  store ??= makeSiteStore(storageName());
  return store;
}

function makeSiteStore(name: string): Store {
  const made = createStore({
    open: async (onLost) => (await import('./indexedDbBackend')).openIndexedDb(name, onLost),
    patienceMs: 5000,
    nowMs: () => Date.now(),
    joinTabs: (hear) => joinTabs<TabMessage>(name, hear),
    askToPersist,
    whenIdle,
  });
  // A tab that slept has heard nothing meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void made.refresh();
  });
  // Before anybody else hears of it and hands over what is not stored yet.
  window.addEventListener('pagehide', () => made.leaving(true), {capture: true});
  window.addEventListener('pageshow', () => made.leaving(false));
  return made;
}

function whenIdle(load: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load, {timeout: 1500});
  else setTimeout(load, 200);
}
