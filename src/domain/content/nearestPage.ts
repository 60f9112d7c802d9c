import {nearest} from '../text/nearest';

/**
 * The page that an address most likely means under which there is none: the same page elsewhere, or one whose address
 * differs by a slip of the hand.
 * @param address path without the site's base path
 * @param ids addresses of the pages there are, without their outer slashes
 */
export function nearestPage(address: string, ids: readonly string[]): string | undefined {
  const asked = pageIdIn(address);
  const slug = lastOf(asked);
  const elsewhere = ids.find((id) => id === asked) ?? ids.find((id) => lastOf(id) === slug);
  if (elsewhere !== undefined) return elsewhere;
  const alike = nearest(slug, ids.map(lastOf));
  return nearest(asked, ids) ?? ids.find((id) => lastOf(id) === alike);
}

/** What an address says in words, for a search: `/blocks/data-drft.html` gives `data drft`. */
export function wordsOfAddress(address: string): string {
  return lastOf(pageIdIn(address))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MOST_LETTERS = 120;

function pageIdIn(address: string): string {
  const [path = ''] = address.slice(0, MOST_LETTERS).toLowerCase().split(/[?#]/);
  return path
    .replace(/(^|\/)index\.html?$/, '')
    .replace(/\.(html?|mdx?)$/, '')
    .replace(/^\/+|\/+$/g, '');
}

function lastOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
