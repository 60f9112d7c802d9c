/** What the gallery and the pages of the diagram library know of a diagram. */
import type {Step} from '../content/vocabulary';

/** A page that diagrams stand in. */
export interface LibraryPage {
  id: string;
  title: string;
  /** Address without the site's base path. */
  path: string;
  kind: string;
}

/** Something that a diagram shows: a word of the glossary, or a building block. */
export interface Concept {
  kind: 'term' | 'block';
  id: string;
  title: string;
  /** Address without the site's base path; undefined while the page is planned and not written. */
  path: string | undefined;
}

/** A diagram that is drawn, with all that is derived from where it stands. */
export interface LibraryDiagram {
  page: LibraryPage;
  id: string;
  caption: string;
  /** Its text alternative. */
  description: string;
  source: string;
  /** File of its page, from the root of the site, and line of its fence in it, from 1. */
  file: string;
  line: number;
  /** What it shows, `architecture`, `funnel`, …; else the kind of its drawing, `sequence`, `pie`, … */
  kind: string;
  /** CSS pixels at its own size. */
  width: number;
  height: number;
  /** Changes when the picture does. */
  hash: string;
  labels: string[];
  /** Roles that occur in it, each once, in the order of ROLES. */
  roles: string[];
  /** Steps of the framework that it belongs to. */
  steps: Step[];
  /** The section that it stands in; its page before the first heading. */
  section: {title: string; path: string};
  concepts: Concept[];
}

/** One diagram in the gallery; `page` is its place in `Gallery.pages`. */
export interface GalleryEntry {
  page: number;
  id: string;
  caption: string;
  kind: string;
  hash: string;
  roles: string[];
  steps: string[];
  /** Ids of building blocks. */
  blocks: string[];
}

/** What the page /diagrams/ is made of: `gallery.json`. */
export interface Gallery {
  pages: LibraryPage[];
  /** Titles of building blocks by their id. */
  blocks: Record<string, string>;
  /** In the order of `pages` and of the text. */
  entries: GalleryEntry[];
}
