/** The moments after which a page may never run again: it was hidden, closed, or left. */

/** Calls `listener` at each of them. @returns what stops it */
export function onLeaving(listener: () => void): () => void {
  const whenHidden = () => document.visibilityState === 'hidden' && listener();
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', listener);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', listener);
  };
}
