/** A site as it was read: content, where each piece stands, and what could not be read. Build-time only. */
import type {Cards} from '../../../src/domain/content/cardsSchema';
import type {FrontMatter} from '../../../src/domain/content/frontMatterSchema';
import type {GlossaryTerm} from '../../../src/domain/content/glossarySchema';
import type {Interview} from '../../../src/domain/content/interviewSchema';
import type {KnownNumber} from '../../../src/domain/content/numbersSchema';
import type {LockEntry} from '../../../src/domain/content/lock';
import type {Quiz} from '../../../src/domain/content/quizSchema';
import type {Reference} from '../../../src/domain/content/referencesSchema';
import type {
  ContentChecklist,
  Diagram,
  EstimateSummary,
  Heading,
  Link,
  Section,
  Widget,
} from '../../../src/domain/content/types';
import type {Problem} from '../problems';
import type {YamlSource} from './yamlSource';

/** A key or an id where the text names it. */
export interface Mention {
  name: string;
  line: number;
}

/** What the words of a page hold; empty when its MDX could not be read. */
export interface PageBody {
  headings: Heading[];
  sections: Section[];
  diagrams: Diagram[];
  checklists: ContentChecklist[];
  links: Link[];
  citations: Mention[];
  terms: Mention[];
  widgets: Widget[];
}

export interface EstimateSource {
  file: string;
  /** Missing when the module could not be loaded; why is in the site's problems. */
  summary?: EstimateSummary;
}

/** The files beside a page that belong to it. */
export interface Siblings {
  interview?: YamlSource<Interview>;
  quiz?: YamlSource<Quiz>;
  cards?: YamlSource<Cards>;
  estimate?: EstimateSource;
}

export interface SourcePage extends PageBody, Siblings {
  id: string;
  path: string;
  file: string;
  frontMatter: YamlSource<FrontMatter>;
  /** False when the MDX has a syntax error: nothing can be said about what the page lacks. */
  readable: boolean;
}

/** A post of the blog in which diagrams stand. */
export interface SourcePost extends Pick<PageBody, 'headings' | 'diagrams' | 'links' | 'widgets'> {
  /** Its file without ending, under which its drawings lie: `blog/2026-01-31-a-note`. */
  id: string;
  title: string;
  path: string;
  file: string;
}

export interface Site {
  siteDir: string;
  pages: SourcePage[];
  posts: SourcePost[];
  references?: YamlSource<{references: Reference[]}>;
  glossary?: YamlSource<{terms: GlossaryTerm[]}>;
  numbers?: YamlSource<{numbers: KnownNumber[]}>;
  lock: LockEntry[];
  /** Paths of all files under docs/, from the root of the site. */
  files: string[];
  /** What could not be read. */
  problems: Problem[];
}
