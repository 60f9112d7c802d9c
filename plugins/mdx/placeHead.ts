import {headScript} from './headScript';

/** The script for every page's head that holds the place that a link leads to; see placeHead.browser.js. */
export function placeHead(): string {
  return headScript('placeHead');
}
