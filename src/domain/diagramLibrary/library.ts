import {pageIdOf} from '../content/addresses';
import {drawnOf, type Drawn} from '../content/drawn';
import type {ContentIndex, Diagram} from '../content/types';
import {conceptsOf} from './concepts';
import {readSheet} from '../diagram/sheet';
import {shownKind} from '../diagram/shownKind';
import {hostsOf, type Host} from './host';
import {ROLES} from './names';
import {stepsOf} from './steps';
import type {LibraryDiagram} from './types';

type Index = Pick<ContentIndex, 'pages' | 'posts' | 'glossary'>;

/** Every drawn diagram of pages and of the blog, in their order and that of the text. Pure: the same index gives the same library. */
export function libraryOf(index: Index): LibraryDiagram[] {
  return hostsOf(index).flatMap((page) =>
    page.diagrams.flatMap((diagram) => {
      const drawn = drawnOf(diagram);
      return drawn && diagram.id !== '' ? [entryOf(diagram, page, drawn, index)] : [];
    }),
  );
}

/** Address of a diagram's own page, without the site's base path. */
export function addressOf(pageId: string, id: string): string {
  return `/diagrams/${pageId}/${id}/`;
}

function entryOf(diagram: Diagram, page: Host, drawn: Drawn, index: Index): LibraryDiagram {
  const {id, caption, description, source, line} = diagram;
  const labels = drawn.nodes.map(({label}) => label);
  const {id: pageId, title, path, file, frontMatter} = page;
  return {
    ...{id, caption, description, source, line, file, labels},
    page: {id: pageId, title, path, kind: frontMatter.kind},
    ...{kind: kindOf(diagram, drawn), width: drawn.width, height: drawn.height, hash: drawn.hash},
    roles: ROLES.filter((role) => drawn.nodes.some((node) => node.role === role)),
    steps: stepsOf(page, diagram.section),
    section: sectionOf(diagram, page),
    concepts: conceptsOf(diagram, page, [caption, description, ...labels].join('. '), index),
  };
}

function kindOf({id, drawn: sheet}: Diagram, {kind}: Drawn): string {
  const read = readSheet(sheet);
  return (read && shownKind(id, read)) ?? kind;
}

function sectionOf({section}: Diagram, page: Host): {title: string; path: string} {
  const heading = page.headings.find(({id}) => id === section);
  if (!heading?.id) return {title: page.title, path: page.path};
  return {title: heading.title, path: `${page.path}#${heading.id}`};
}

/**
 * The page that the address of a diagram names, whether the diagram is there or not.
 * @param address `diagrams/case-studies/x/gone/`, with or without slashes at its ends
 * @param pageIds of all pages
 */
export function pageOfAddress(address: string, pageIds: readonly string[]): string | undefined {
  const words = pageIdOf(address).split('/').slice(1);
  const beginnings = words.map((_, count) => words.slice(0, words.length - count).join('/'));
  return beginnings.find((id) => pageIds.includes(id));
}
