import {headScript} from './headScript';

/** The script for every page's head that folds the answers of a case; see attemptHead.browser.js. */
export function attemptHead(namespace: string): string {
  return headScript('attemptHead')
    .replace('MODE_KEY', `handbook.attempt${namespace}`)
    .replace('OPENED_KEY', `handbook.attempt.opened${namespace}`);
}
