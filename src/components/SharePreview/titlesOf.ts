import type {Catalogue} from '@site/src/domain/content/catalogue';

/** Titles of pages; one that this handbook does not have is named by its id. */
export function titlesOf({pages}: Catalogue, ids: readonly string[]): string[] {
  return ids.map((id) => (Object.hasOwn(pages, id) ? pages[id]!.title : id));
}
