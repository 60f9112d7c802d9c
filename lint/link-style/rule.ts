import {visit} from 'unist-util-visit';
import {pageRule} from '../house-rule';

/** One way to write a link, so that the checks over all pages can read it. */
const FILE = /\.[a-z0-9]{2,5}$/i;

function complaint(url: string): string | undefined {
  if (/^(?:#|mailto:|https:)/.test(url)) return undefined;
  if (url.startsWith('http:')) return `"${url}": link to https`;
  if (!url.startsWith('/'))
    return `"${url}": write the whole address, as in /building-blocks/calibration/`;
  const path = url.split(/[?#]/)[0] ?? '';
  return path.endsWith('/') || FILE.test(path) ? undefined : `"${url}": end the address with "/"`;
}

export const linkStyle = pageRule('link-style', (page, report) =>
  visit(page, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const message = complaint(node.url);
    if (message) report(message, node);
  }),
);
