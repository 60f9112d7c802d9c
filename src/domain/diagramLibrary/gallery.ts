import type {ContentIndex} from '../content/types';
import {synonymGroups} from '../search/synonyms';
import {indexTerms} from '../search/words';
import type {Gallery, GalleryEntry, LibraryDiagram, LibraryPage} from './types';
import type {GalleryWords} from './words';

/** What a reader looks through: samples in the pages for authors are left out. */
export function shownInGallery(library: readonly LibraryDiagram[]): LibraryDiagram[] {
  return library.filter(({page}) => page.kind !== 'contributing');
}

/** @param diagrams in the order of their pages */
export function galleryOf(diagrams: readonly LibraryDiagram[]): Gallery {
  const pages = new Map<string, LibraryPage>();
  for (const {page} of diagrams) if (!pages.has(page.id)) pages.set(page.id, page);
  const order = [...pages.keys()];
  const blocks = diagrams.flatMap(({concepts}) => concepts.filter(({kind}) => kind === 'block'));
  return {
    pages: [...pages.values()],
    blocks: Object.fromEntries(blocks.map(({id, title}) => [id, title])),
    entries: diagrams.map((diagram) => entryOf(diagram, order.indexOf(diagram.page.id))),
  };
}

function entryOf(diagram: LibraryDiagram, page: number): GalleryEntry {
  const {id, caption, kind, hash, roles, steps, concepts} = diagram;
  const blocks = concepts.filter((concept) => concept.kind === 'block').map((block) => block.id);
  return {page, id, caption, kind, hash: hash.slice(0, 8), roles, steps, blocks};
}

/** The words of each diagram, in the order of the gallery's entries: loaded when a reader begins to type. */
export function galleryWords(
  diagrams: readonly LibraryDiagram[],
  glossary: ContentIndex['glossary'],
): GalleryWords {
  const terms = diagrams.map(({caption, description, labels, page}) => {
    const text = [caption, description, page.title, ...labels].join('. ');
    return [...new Set(indexTerms(text))].join(' ');
  });
  return {synonyms: synonymGroups(glossary), terms};
}
