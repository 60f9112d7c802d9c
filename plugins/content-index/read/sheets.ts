/** The graphs of a page's diagrams, as far as they are drawn. */
import {readSheet} from '../../../src/domain/diagram/sheet';
import type {Sheet} from '../../../src/domain/diagram/sheet';
import type {Diagram} from '../../../src/domain/content/types';
import type {Site} from './source';

export interface DrawnDiagram {
  /** File of its page, from the root of the site. */
  file: string;
  diagram: Diagram;
  sheet: Sheet;
}

/** Diagrams that readers study. A missing or stale drawing is told by the diagrams' own check. */
export function studiedDiagrams({pages, posts}: Pick<Site, 'pages' | 'posts'>): DrawnDiagram[] {
  // Contributing pages are left out: their fences show the notation, as small and as bare as it can be.
  const studied = pages.filter(({frontMatter}) => frontMatter.value?.kind !== 'contributing');
  return [...studied, ...posts].flatMap(({file, diagrams}) =>
    diagrams.flatMap((diagram) => {
      const sheet = readSheet(diagram.drawn);
      return sheet ? [{file, diagram, sheet}] : [];
    }),
  );
}

/** Where a problem of a diagram stands. */
export function placeOf({file, diagram}: DrawnDiagram) {
  return {file, line: diagram.line, field: `diagram ${diagram.id}`};
}
