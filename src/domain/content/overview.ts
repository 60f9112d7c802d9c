/** What lists of pages need: the home page, the case index. Written at build time as `overview.json`. */
import type {FrontMatter} from './frontMatterSchema';
import type {ContentIndex, Page} from './types';

export interface PageEntry {
  title: string;
  description: string;
  /** Address without the site's base path. */
  path: string;
  kind: FrontMatter['kind'];
}

export interface CaseEntry extends PageEntry {
  hardThing: string;
  task: string;
  scale: string;
  difficulty: number;
}

export interface Overview {
  /** Page id to entry. */
  pages: Record<string, PageEntry>;
  cases: CaseEntry[];
}

/** The entries of all pages and, with their facts, of all case studies, in the order of the index. */
export function overviewOf({pages}: ContentIndex): Overview {
  return {
    pages: Object.fromEntries(pages.map((page) => [page.id, entryOf(page)])),
    cases: pages.flatMap(caseOf),
  };
}

function entryOf({title, description, path, frontMatter}: Page): PageEntry {
  return {title, description, path, kind: frontMatter.kind};
}

function caseOf(page: Page): CaseEntry[] {
  if (page.frontMatter.kind !== 'case-study') return [];
  const {hardThing, task, scale, difficulty} = page.frontMatter;
  return [{...entryOf(page), hardThing, task, scale, difficulty}];
}
