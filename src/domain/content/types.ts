/**
 * The content index: every page of the handbook as data, with text that is ready to be read (values
 * instead of tags). Built once per build by plugins/content-index; search, diagram library, decks,
 * glossary, exports and social cards are consumers of it. Types only: importing this costs nothing.
 */
import type {Cards} from './cardsSchema';
import type {FrontMatter} from './frontMatterSchema';
import type {GlossaryTerm} from './glossarySchema';
import type {Interview} from './interviewSchema';
import type {LockEntry} from './lock';
import type {KnownNumber} from './numbersSchema';
import type {Quiz} from './quizSchema';
import type {Reference} from './referencesSchema';

export interface ContentIndex {
  /** Sorted by id. */
  pages: Page[];
  /** Posts of the blog in which diagrams stand. */
  posts: Post[];
  /** Sections of all pages, in the order of `pages` and of the text within each. */
  sections: Section[];
  diagrams: Diagram[];
  references: IndexedReference[];
  glossary: GlossaryTerm[];
  /** Numbers that estimates share, in the order of their file. */
  numbers: KnownNumber[];
  /** Pages that are linked and planned, but not written yet; sorted by path. */
  planned: PlannedPage[];
  /** Every id ever published, with what became of those that are gone. */
  lock: LockEntry[];
}

export interface Page {
  /** Address without its outer slashes: `case-studies/ad-click-prediction`. */
  id: string;
  /** Address without the site's base path: `/case-studies/ad-click-prediction/`. */
  path: string;
  /** From the root of the site, with forward slashes: `docs/case-studies/ad-click-prediction/index.mdx`. */
  file: string;
  title: string;
  description: string;
  frontMatter: FrontMatter;
  headings: Heading[];
  sections: Section[];
  diagrams: Diagram[];
  checklists: ContentChecklist[];
  links: Link[];
  /** Keys that the text cites, each once, in the order of first citation. */
  citations: string[];
  /** Glossary ids that the text uses, each once. */
  terms: string[];
  widgets: Widget[];
  interview?: Interview;
  quiz?: Quiz;
  cards?: Cards;
  estimate?: EstimateSummary;
}

/** A post of the blog, as far as its diagrams need it. */
export interface Post {
  /** Its file without ending, under which its drawings lie: `blog/2026-01-31-a-note`. */
  id: string;
  title: string;
  /** `/blog/a-note/`. */
  path: string;
  file: string;
  headings: Heading[];
  diagrams: Diagram[];
  links: Link[];
  widgets: Widget[];
}

export interface Heading {
  id: string;
  title: string;
  depth: number;
  /** Line in `Page.file`, from 1. */
  line: number;
}

/** From one heading to the next of any depth. The text before the first heading has the id ''. */
export interface Section {
  pageId: string;
  pageTitle: string;
  id: string;
  /** Address with the anchor: `/case-studies/ad-click-prediction/#data`. */
  path: string;
  title: string;
  /** 0 for the text before the first heading. */
  depth: number;
  /** Titles of the headings that this one stands under, outermost first. */
  under: string[];
  /** Plain text: values instead of tags, the words of the widgets that stand here, no markup. */
  text: string;
}

export interface Diagram {
  pageId: string;
  id: string;
  /** Shown to everybody. */
  caption: string;
  /** Text alternative. */
  description: string;
  /** First word of the source: flowchart, sequenceDiagram, stateDiagram-v2, … */
  kind: string;
  /** Id of the section it stands in; '' before the first heading. */
  section: string;
  source: string;
  line: number;
  /** Names of estimate values whose formatted default must stand in the source. */
  uses: string[];
  /** What the drawing step wrote beside the picture, static/diagrams/<page>/<id>.json, when it is there. */
  drawn?: unknown;
}

export interface ContentChecklist {
  id: string;
  title: string;
  section: string;
  items: {id: string; text: string; line: number}[];
  line: number;
}

export interface Link {
  /** As written. */
  href: string;
  line: number;
}

/** A component that the page names: `<Quiz only="a"/>`. */
export interface Widget {
  name: string;
  /** Those that are plain strings. */
  attributes: Record<string, string>;
  /** Names of those that are something else: `only={x}`; `...` for `{...x}`. Missing when there is none. */
  notPlain?: string[];
  section: string;
  line: number;
}

/** An estimate as it stands with the author's values. */
export interface EstimateSummary {
  groups: Record<string, string>;
  inputs: Record<string, EstimateInput>;
  /** Inputs and derived values alike. */
  values: Record<string, EstimateValue>;
}

export interface EstimateInput {
  label: string;
  unit: string;
  /** All three in `unit`. */
  default: number;
  min: number;
  max: number;
  /** Key of a reference, when the value is taken from a source. */
  source?: string;
  /** Id of the shared number that it is, see docs/reference/numbers-to-know.yaml. */
  number?: string;
}

export interface EstimateValue {
  group: string;
  label: string;
  unit: string;
  value: number;
  /** As readers see it: '46,000 requests/s'. */
  formatted: string;
}

export type IndexedReference = Reference & {
  /** Ids of the pages that cite it, sorted. */
  citedBy: string[];
};

export interface PlannedPage {
  path: string;
  /** Ids of the pages that link to it, sorted. */
  linkedFrom: string[];
}
