/** What the address of a drawing tells: where its sheet lies, and which diagram of which page it is. */

/** `…/case/flow.svg?v=1` -> `…/case/flow.json?v=1`. */
export function sheetAddress(href: string): string {
  return href.replace(/\.svg(?=\?|$)/, '.json');
}

/** The id of its record: `case-studies/x#flow`. `root`: the address of all drawings, `/base/diagrams/`. */
export function recordId(href: string, root: string): string {
  const name = href.slice(root.length).replace(/\.svg(\?.*)?$/, '');
  const cut = name.lastIndexOf('/');
  return `${name.slice(0, cut)}#${name.slice(cut + 1)}`;
}
