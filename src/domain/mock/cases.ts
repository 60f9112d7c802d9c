/** The cases that can be rehearsed, out of the content index: every case study with an interview. */
import type {ContentIndex, Heading, Page} from '../content/types';
import type {MockCase, MockEntry} from './types';

/** In the order of the index. Each is a file of its own; `mockEntry` is its line in the list. */
export function mockCases({pages}: Pick<ContentIndex, 'pages'>): MockCase[] {
  return pages.flatMap(caseOf);
}

export function mockEntry({page, path, title, hardThing, weights}: MockCase): MockEntry {
  return {page, path, title, hardThing, weights};
}

function caseOf({id, path, title, frontMatter, interview, headings, diagrams}: Page): MockCase[] {
  if (frontMatter.kind !== 'case-study' || !interview) return [];
  const named = new Set([...interview.probes, ...interview.rubric].map(({section}) => section));
  const sections = headings.filter((heading) => named.has(heading.id));
  return [
    {
      ...{page: id, path, title, hardThing: frontMatter.hardThing, interview},
      weights: Object.fromEntries(interview.rubric.map(({id: one, weight}) => [one, weight])),
      sections: Object.fromEntries(sections.map((heading) => [heading.id, heading.title])),
      diagrams: diagrams.map((diagram) => ({
        ...{id: diagram.id, caption: diagram.caption},
        section: namedSection(headings, diagram.section, named) ?? '',
      })),
    },
  ];
}

/** The section `id`, or the nearest around it, that is among `named`. */
function namedSection(
  headings: readonly Heading[],
  id: string,
  named: ReadonlySet<string>,
): string | undefined {
  const at = headings.findIndex((heading) => heading.id === id);
  let depth = Infinity;
  for (const heading of headings.slice(0, at + 1).reverse()) {
    if (heading.depth >= depth) continue;
    if (named.has(heading.id)) return heading.id;
    depth = heading.depth;
  }
  return undefined;
}
