import type {useHistory} from '@docusaurus/router';

/**
 * A link of the site to a place on the page that is shown: the place is announced as the browser announces what its search
 * has found, and the head script opens the folded answer around it (plugins/mdx/attemptHead.browser.js) before the router
 * scrolls there. The place is held until all around it is laid out (plugins/mdx/placeHead.browser.js).
 */
export function openAnswers(history: ReturnType<typeof useHistory>, signal: AbortSignal): void {
  const here = window.location.pathname;
  const stop = history.listen(({pathname, hash}, action) => {
    if (pathname !== here || !hash) return;
    const place = document.getElementById(hash.slice(1));
    place?.dispatchEvent(new Event('beforematch', {bubbles: true}));
    if (action !== 'POP') window.dispatchEvent(new Event('landing'));
  });
  signal.addEventListener('abort', stop);
}
