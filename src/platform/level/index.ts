/** The level that the reader has chosen for the site: `data-level` on <html>, kept by the head script. */
import {useSyncExternalStore} from 'react';

import {LEVELS, type Level} from '@site/src/domain/content/vocabulary';
import {settingKey} from '../storage/namespace';

/** Undefined for who has chosen none, and on the server and in the first client render. */
export function useOwnLevel(): Level | undefined {
  return useSyncExternalStore(subscribe, ownLevel, () => undefined);
}

/** Only in the browser. */
export function ownLevel(): Level | undefined {
  const level = LEVELS.find((one) => one === document.documentElement.dataset.level);
  return level === 'staff' && !isChosen() ? undefined : level;
}

/** Staff is also what the site shows to who chose nothing. */
function isChosen(): boolean {
  try {
    return localStorage.getItem(settingKey('level')) !== null;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {attributeFilter: ['data-level']});
  return () => observer.disconnect();
}
