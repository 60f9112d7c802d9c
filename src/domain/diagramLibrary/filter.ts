import type {Gallery, GalleryEntry} from './types';

/** What a reader has narrowed the gallery to; '' and [] ask for nothing. */
export interface Filter {
  step: string;
  kind: string;
  /** Id of a page. */
  page: string;
  /** Id of a building block. */
  block: string;
  /** All of these must occur. */
  roles: string[];
  /** Free text, as typed. */
  text: string;
}

export const NO_FILTER: Filter = {step: '', kind: '', page: '', block: '', roles: [], text: ''};

/** Facets of which one value is chosen. */
export type Facet = 'step' | 'kind' | 'page' | 'block';
export const FACETS: readonly Facet[] = ['step', 'kind', 'page', 'block'];

/** Whether the entry at a place holds the words that were typed. */
export type HasWords = (place: number) => boolean;

/** Places of the entries that pass, in order. */
export function passing(gallery: Gallery, filter: Filter, hasWords: HasWords): number[] {
  const tests = testsOf(gallery, filter);
  return gallery.entries.flatMap((entry, place) =>
    tests.every((test) => test(entry)) && (filter.text === '' || hasWords(place)) ? [place] : [],
  );
}

function testsOf(
  gallery: Gallery,
  {roles, ...chosen}: Filter,
): ((entry: GalleryEntry) => boolean)[] {
  const facets = FACETS.filter((facet) => chosen[facet] !== '');
  return [
    ...facets.map(
      (facet) => (entry: GalleryEntry) => valuesOf(gallery, entry, facet).includes(chosen[facet]),
    ),
    ...roles.map((role) => (entry: GalleryEntry) => entry.roles.includes(role)),
  ];
}

function valuesOf({pages}: Gallery, entry: GalleryEntry, facet: Facet): readonly string[] {
  if (facet === 'step') return entry.steps;
  if (facet === 'kind') return [entry.kind];
  if (facet === 'page') return [pages[entry.page]?.id ?? ''];
  return entry.blocks;
}

/** How many diagrams each value of a facet would leave, the other choices kept. */
export type Counts = Record<Facet | 'roles', Record<string, number>>;

export function countsOf(gallery: Gallery, filter: Filter, hasWords: HasWords): Counts {
  const without = (facet: Facet) => passing(gallery, {...filter, [facet]: ''}, hasWords);
  const tally = (places: number[], values: (entry: GalleryEntry) => readonly string[]) => {
    const counts: Record<string, number> = {};
    for (const place of places)
      for (const value of values(gallery.entries[place]!)) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  const facet = (name: Facet) => tally(without(name), (entry) => valuesOf(gallery, entry, name));
  return {
    ...{step: facet('step'), kind: facet('kind'), page: facet('page'), block: facet('block')},
    roles: tally(passing(gallery, filter, hasWords), (entry) => entry.roles),
  };
}

/** One choice that can be given up, and how many diagrams there are without it. */
export interface Loosening {
  part: Facet | 'text' | 'role';
  /** What was chosen. */
  value: string;
  filter: Filter;
  count: number;
}

/** For a result without a diagram: each choice that stands in the way, the most helpful first. */
export function loosenings(gallery: Gallery, filter: Filter, hasWords: HasWords): Loosening[] {
  const facets = FACETS.filter((facet) => filter[facet] !== '').map((part) => ({
    ...{part, value: filter[part]},
    filter: {...filter, [part]: ''},
  }));
  const roles = filter.roles.map((role) => ({
    ...{part: 'role' as const, value: role},
    filter: {...filter, roles: filter.roles.filter((other) => other !== role)},
  }));
  const text = {part: 'text' as const, value: filter.text, filter: {...filter, text: ''}};
  return [...facets, ...roles, ...(filter.text === '' ? [] : [text])]
    .map((way) => ({...way, count: passing(gallery, way.filter, hasWords).length}))
    .sort((a, b) => b.count - a.count);
}
