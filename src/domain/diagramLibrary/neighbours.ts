import {addressOf} from './library';
import type {LibraryDiagram} from './types';

/** A diagram that another leads to. */
export interface Neighbour {
  caption: string;
  /** Address without the site's base path. */
  path: string;
  /** Title of the page that it stands in. */
  pageTitle: string;
}

export interface Neighbours {
  /** In the same page. */
  previous?: Neighbour;
  next?: Neighbour;
  /** Elsewhere or further away, with a concept in common; the closest first. */
  related: Neighbour[];
}

const MOST_RELATED = 6;

/** @param place of the diagram in `library` */
export function neighboursOf(library: readonly LibraryDiagram[], place: number): Neighbours {
  const here = library[place]!;
  const beside = (at: number) => (library[at]?.page.id === here.page.id ? library[at] : undefined);
  const [previous, next] = [beside(place - 1), beside(place + 1)];
  const others = library.filter(
    (other) => ![here, previous, next].includes(other) && other.page.kind !== 'contributing',
  );
  const close = closest(here, others, library).slice(0, MOST_RELATED);
  return {
    previous: previous && neighbour(previous),
    next: next && neighbour(next),
    related: close.map(neighbour),
  };
}

function neighbour({caption, page, id}: LibraryDiagram): Neighbour {
  return {caption, path: addressOf(page.id, id), pageTitle: page.title};
}

/** Those with concepts in common; a concept that few diagrams show counts more. Ties keep the library's order. */
function closest(
  here: LibraryDiagram,
  others: LibraryDiagram[],
  library: readonly LibraryDiagram[],
): LibraryDiagram[] {
  const shows = (diagram: LibraryDiagram, key: string) => keysOf(diagram).includes(key);
  const weights = keysOf(here).map((key) => {
    const count = library.filter((diagram) => shows(diagram, key)).length;
    return [key, 1 / count] as const;
  });
  const closeness = (other: LibraryDiagram) =>
    weights.reduce((sum, [key, weight]) => sum + (shows(other, key) ? weight : 0), 0);
  return others
    .map((other) => ({other, score: closeness(other)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({other}) => other);
}

function keysOf({concepts}: LibraryDiagram): string[] {
  return concepts.map(({kind, id}) => `${kind} ${id}`);
}
