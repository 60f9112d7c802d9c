/** What there is to read and to practise, and where a reader stands in it. Times are milliseconds since the epoch. */
import type {Level, Step} from '../content/vocabulary';

/** One page that teaches. Ids are those that records carry after `#`. */
export interface ProgressPage {
  readonly id: string;
  readonly title: string;
  /** Address without the site's base path. */
  readonly path: string;
  readonly kind: 'framework' | 'building-block' | 'case-study';
  /** The part of the work that a building block belongs to; '' for other pages. */
  readonly group: string;
  /** Ids of the pages that it makes ready for. */
  readonly unlocks: readonly string[];
  /** Section id → its title, of the sections that are there to be read. */
  readonly sections: Readonly<Record<string, string>>;
  /** Question id → the step that it asks about. */
  readonly questions: Readonly<Record<string, Step>>;
  /** Card id → its step. */
  readonly cards: Readonly<Record<string, Step>>;
  /** Checklist id → ids of its items. */
  readonly checklists: Readonly<Record<string, readonly string[]>>;
  readonly diagrams: readonly string[];
}

/** All of them in reading order. Written at build time as `progress.json`. */
export interface ProgressCatalogue {
  readonly pages: readonly ProgressPage[];
}

/** Questions answered, and of these right at the last try, of those that there are. */
export interface AnswerCounts {
  readonly of: number;
  readonly answered: number;
  readonly right: number;
}

/** Cards seen at least once, and of these due, of those that there are. */
export interface CardCounts {
  readonly of: number;
  readonly seen: number;
  readonly due: number;
}

/** Where a reader stands on one page. */
export interface PageStanding {
  readonly read: {
    /** When the reader said that it is read; absent when they did not. */
    readonly atMs?: number;
    /** Sections that the reader stayed on, of all. */
    readonly sections: number;
    readonly of: number;
  };
  readonly questions: AnswerCounts;
  readonly cards: CardCounts;
  readonly ticks: {readonly of: number; readonly ticked: number};
  readonly diagrams: {readonly recalled: number; readonly due: number};
  /** Sections of a case whose question was answered in attempt mode, of those that have one. */
  readonly attempts: {readonly of: number; readonly attempted: number};
  readonly mocks: MockStanding;
}

export interface MockStanding {
  /** Mock interviews that were held to their end as the candidate. */
  readonly held: number;
  /** The last of them; `level` is absent when none was shown, `isJudged` false when too little was scored. */
  readonly last?: {readonly atMs: number; readonly isJudged: boolean; readonly level?: Level};
}

/** The moment at which due work is counted. */
export interface Moment {
  readonly nowMs: number;
  /** The reader's day, both ends. */
  readonly day: {readonly startMs: number; readonly endMs: number};
}
