/** The diagrams of the handbook, grouped by page, as the list at /diagrams/ shows them. */
import type {ContentIndex, Diagram} from './types';

export interface DiagramEntry {
  id: string;
  caption: string;
  description: string;
}

export interface DiagramGroup {
  pageId: string;
  pageTitle: string;
  /** Address without the site's base path. */
  path: string;
  diagrams: DiagramEntry[];
}

/** One group for each page that has diagrams, contributing pages left out, in the order of the index. */
export function diagramList({pages}: ContentIndex): DiagramGroup[] {
  return pages
    .filter(({diagrams, frontMatter}) => diagrams.length > 0 && frontMatter.kind !== 'contributing')
    .map(({id, title, path, diagrams}) => ({
      pageId: id,
      pageTitle: title,
      path,
      diagrams: diagrams.map(entryOf),
    }));
}

function entryOf({id, caption, description}: Diagram): DiagramEntry {
  return {id, caption, description};
}
