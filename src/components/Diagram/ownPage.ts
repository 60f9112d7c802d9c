/** The address of a diagram's own page, from that of its drawing: `…/case/flow.svg?v=1` -> `…/case/flow/`. */
export function ownPage(href: string): string {
  return href.replace(/\.svg(?:\?.*)?$/, '/');
}
