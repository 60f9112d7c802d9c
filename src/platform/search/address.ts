/** Address of the search index: with the site's base path and a hash of its content. See plugins/search. */
export function indexAddress(): string {
  return new URL('@generated/handbook-search/default/search-data.json', import.meta.url).href;
}
