/** What one entry of the index is made of; what it does not have is ''. */
export interface SearchEntry {
  /** Address without base path, with its anchor: `/case-studies/x/#data`. */
  path: string;
  /** Title of the page, for an entry that stands for the whole page. */
  name: string;
  /** Title of the section. */
  title: string;
  /** Other names of what it treats. */
  also: string;
  /** Titles of its page and of the headings above it. */
  under: string;
  /** Captions of its diagrams and the words in them. */
  captions: string;
  /** What a reader finds there, plain; snippets are cut from it. */
  text: string;
  /** Place of its page in `SearchData.pages`. */
  page: number;
}

export interface SearchPage {
  path: string;
  title: string;
  /** Kind of page, as in its front matter. */
  kind: string;
}

/** Names of one thing, each as its words: [['ctr'], ['click', 'through', 'rate']]. */
export type SynonymGroup = string[][];

/** The asset that the browser loads when search opens. */
export interface SearchData {
  version: 1;
  pages: SearchPage[];
  /** In the order of the index's ids; fields that are only searched are left out. */
  entries: Pick<SearchEntry, 'path' | 'name' | 'title' | 'text' | 'page'>[];
  synonyms: SynonymGroup[];
  /** Queries that find something, for those who do not know what to ask. */
  suggestions: string[];
  /** MiniSearch's own serialisation. */
  index: unknown;
}

/** A piece of text, and whether a reader's query found it. */
export interface Piece {
  text: string;
  hit: boolean;
}

export interface SearchHit {
  path: string;
  title: Piece[];
  snippet: Piece[];
}

/** Hits of one page, best first. */
export interface SearchGroup {
  page: SearchPage;
  hits: SearchHit[];
}

export interface SearchResults {
  query: string;
  /** Best first. */
  groups: SearchGroup[];
  /** Number of hits in the groups. */
  shown: number;
  /** Number of all hits. */
  found: number;
}

/** How much is shown: the best hits, or as good as all of them. */
export type Extent = 'best' | 'all';
