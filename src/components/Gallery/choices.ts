import {FRAMEWORK_STEPS} from '@site/src/domain/framework';
import {KIND_NAMES, type Facet, type Gallery} from '@site/src/domain/diagramLibrary';

/** What each facet offers, in order, and the titles of steps, cases and blocks. */
export interface Choices {
  values: Record<Facet, string[]>;
  titles: Record<string, string>;
}

/** Only what at least one diagram has; steps and kinds in their own order, the rest by title. */
export function choicesOf({pages, blocks, entries}: Gallery): Choices {
  const steps = FRAMEWORK_STEPS.map(({slug, title}) => [slug, title] as const);
  const cases = pages.filter(({kind}) => kind === 'case-study');
  const titles = {
    ...Object.fromEntries(steps),
    ...Object.fromEntries(cases.map(({id, title}) => [id, title])),
    ...blocks,
  };
  const byTitle = (a: string, b: string) => (titles[a] ?? a).localeCompare(titles[b] ?? b, 'en');
  const kinds = new Set(entries.map(({kind}) => kind));
  const used = new Set(entries.flatMap((entry) => entry.steps));
  return {
    titles,
    values: {
      step: steps.map(([slug]) => slug).filter((slug) => used.has(slug)),
      kind: Object.keys(KIND_NAMES).filter((kind) => kinds.has(kind)),
      page: cases.map(({id}) => id).sort(byTitle),
      block: Object.keys(blocks).sort(byTitle),
    },
  };
}
