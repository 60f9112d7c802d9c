import type {ContentIndex, Diagram, Page} from '../content/types';
import type {LibraryDiagram} from './types';

const EMPTY = {
  ...{headings: [], sections: [], diagrams: [], checklists: [], links: []},
  ...{citations: [], terms: [], widgets: []},
};

/** A page with what a test says of it; headings are given as [id, depth]. */
export function page(
  id: string,
  kind: string,
  rest: Omit<Partial<Page>, 'headings' | 'frontMatter'> & {
    headings?: [string, number][];
    steps?: string[];
    blocks?: string[];
  } = {},
): Page {
  const {headings = [], steps = [], blocks = [], ...others} = rest;
  return {
    ...EMPTY,
    ...{id, path: `/${id}/`, file: `docs/${id}.mdx`, title: `Title of ${id}`, description: ''},
    frontMatter: {kind, steps, blocks},
    headings: headings.map(([name, depth], at) => ({
      ...{id: name, title: `Title of ${name}`, depth, line: 10 * (at + 1)},
    })),
    ...others,
  } as unknown as Page;
}

/** A drawn diagram; `nodes` as `label:role`. */
export function diagram(
  pageId: string,
  id: string,
  rest: Partial<Diagram> & {nodes?: string[]; drawnKind?: string} = {},
): Diagram {
  const {nodes = [], drawnKind = 'flowchart', ...others} = rest;
  const graph = nodes.map((node, at) => {
    const [label, role] = node.split(':');
    return {id: String(at), label, role};
  });
  return {
    ...{pageId, id, caption: `Caption of ${id}?`, description: '', kind: drawnKind, section: ''},
    ...{source: 'flowchart TB', line: 7, uses: []},
    drawn: {
      hash: 'abcdef0123456789',
      kind: drawnKind,
      width: 300,
      height: 200,
      graph: {nodes: graph},
    },
    ...others,
  };
}

export function index(pages: Page[], rest: Partial<ContentIndex> = {}): ContentIndex {
  const lists = {sections: [], diagrams: [], references: [], glossary: [], numbers: []};
  return {pages, posts: [], ...lists, planned: [], lock: [], ...rest};
}

/** A finished entry of the library, without reading a page for it. */
export function entry(
  pageId: string,
  id: string,
  rest: Partial<LibraryDiagram> = {},
): LibraryDiagram {
  const kind = pageId.startsWith('case') ? 'case-study' : 'framework';
  return {
    page: {id: pageId, title: `Title of ${pageId}`, path: `/${pageId}/`, kind},
    ...{id, caption: `Caption of ${id}?`, description: '', source: '', file: '', line: 1},
    ...{kind: 'flowchart', width: 300, height: 200, hash: 'abcdef0123456789'},
    ...{labels: [], roles: [], steps: [], concepts: []},
    section: {title: '', path: `/${pageId}/`},
    ...rest,
  };
}
