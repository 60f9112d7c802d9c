/**
 * Links in words that have no code of their own (plugins/static-prose): a plain press on one that leads to a page of
 * this site goes there without loading the site anew, as the theme's own links do.
 */
export function followLinks(
  content: HTMLElement,
  signal: AbortSignal,
  {baseUrl, go}: {baseUrl: string; go: (path: string) => void},
): void {
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-prose] a[href]');
    const to = link && !event.defaultPrevented && isPlain(event) && pageOf(link, baseUrl);
    if (!to) return;
    event.preventDefault();
    go(to);
  };
  content.addEventListener('click', follow, {signal});
}

function isPlain({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** Path, query and anchor of a link to another page of the site; undefined for any other link. */
function pageOf(link: HTMLAnchorElement, baseUrl: string): string | undefined {
  const {origin, pathname, search, hash, target} = link;
  const here = window.location;
  const ours = origin === here.origin && pathname.startsWith(baseUrl) && pathname.endsWith('/');
  const leaves = pathname !== here.pathname;
  return ours && leaves && !target && !link.hasAttribute('download')
    ? pathname + search + hash
    : undefined;
}
