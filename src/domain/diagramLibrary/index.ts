export {diagramPage, type DiagramPage} from './diagramPage';
export {embedSnippet} from './embed';
export {
  countsOf,
  FACETS,
  loosenings,
  NO_FILTER,
  passing,
  type Counts,
  type Facet,
  type Filter,
  type HasWords,
  type Loosening,
} from './filter';
export {readFilter, writeFilter} from './filterAddress';
export {galleryOf, galleryWords, shownInGallery} from './gallery';
export {goneDiagrams, type GoneDiagram} from './gone';
export {addressOf, libraryOf, pageOfAddress} from './library';
export {KIND_NAMES, ROLE_NAMES, ROLES} from './names';
export type {Neighbour} from './neighbours';
export type {Concept, Gallery, GalleryEntry, LibraryDiagram, LibraryPage} from './types';
export {findWords, type GalleryWords} from './words';
