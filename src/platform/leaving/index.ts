/** The moments after which a page may never run again: it was hidden, closed, or left. */

/**
 * Calls `listener` at each of them; `isEnd` when no promise will come back to the page.
 * @returns what stops it
 */
export function onLeaving(listener: (isEnd: boolean) => void): () => void {
  const whenHidden = () => document.visibilityState === 'hidden' && listener(false);
  const whenLeft = () => listener(true);
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', whenLeft);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', whenLeft);
  };
}
