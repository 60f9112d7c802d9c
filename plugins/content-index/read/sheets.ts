/** The graphs of a page's diagrams, as far as they are drawn. */
import {readSheet} from '../../../src/domain/diagram/sheet';
import type {Sheet} from '../../../src/domain/diagram/sheet';
import type {Diagram} from '../../../src/domain/content/types';
import type {SourcePage} from './source';

export interface DrawnDiagram {
  page: SourcePage;
  diagram: Diagram;
  sheet: Sheet;
}

/** Diagrams that readers study. A missing or stale drawing is told by the diagrams' own check. */
export function studiedDiagrams(pages: readonly SourcePage[]): DrawnDiagram[] {
  // Contributing pages are left out: their fences show the notation, as small and as bare as it can be.
  const studied = pages.filter(({frontMatter}) => frontMatter.value?.kind !== 'contributing');
  return studied.flatMap((page) =>
    page.diagrams.flatMap((diagram) => {
      const sheet = readSheet(diagram.drawn);
      return sheet ? [{page, diagram, sheet}] : [];
    }),
  );
}

/** Where a problem of a diagram stands. */
export function placeOf({page, diagram}: DrawnDiagram) {
  return {file: page.file, line: diagram.line, field: `diagram ${diagram.id}`};
}
