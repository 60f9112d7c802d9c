import {addressOf} from './library';
import {neighboursOf, type Neighbours} from './neighbours';
import type {Concept, LibraryDiagram, LibraryPage} from './types';

/** What the page of one diagram says beside the picture itself. */
export interface DiagramPage extends Neighbours {
  id: string;
  /** Address without the site's base path. */
  path: string;
  caption: string;
  description: string;
  source: string;
  kind: string;
  width: number;
  height: number;
  page: LibraryPage;
  section: {title: string; path: string};
  concepts: Concept[];
}

/** @param place of the diagram in `library` */
export function diagramPage(library: readonly LibraryDiagram[], place: number): DiagramPage {
  const {id, page, caption, description, source, kind, width, height, section, concepts} =
    library[place]!;
  return {
    ...{id, path: addressOf(page.id, id), caption, description, source, kind, width, height},
    ...{page, section, concepts},
    ...neighboursOf(library, place),
  };
}
