/** Where the labels of a diagram are asked for at once: its own page, without the site's base path. */
export function recallAddress({page, diagram}: {page: string; diagram: string}): string {
  return `/diagrams/${page}/${diagram}/?view=${diagram}&study=recall`;
}
