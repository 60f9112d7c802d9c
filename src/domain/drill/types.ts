import type {Level, Step} from '../content/vocabulary';

/** One page with questions: all that choosing needs. The questions themselves are a file of their own. */
export interface DrillPage {
  /** Page id. */
  readonly page: string;
  readonly path: string;
  readonly title: string;
  readonly kind: 'framework' | 'building-block' | 'case-study';
  /** Id of the section in which the page asks them; '' if it asks none. */
  readonly section: string;
  readonly questions: readonly {readonly id: string; readonly step: Step; readonly level: Level}[];
}

export interface DrillQuestion {
  /** `<page>#<question>`: the id of its record. */
  readonly id: string;
  readonly page: string;
  readonly kind: DrillPage['kind'];
  readonly step: Step;
  readonly level: Level;
}

/** What a drill is made from; '' takes all. */
export interface DrillFilter {
  /** A page id, or `case-study`, `building-block`, `framework` for all pages of that kind. */
  readonly topic: string;
  readonly step: Step | '';
  readonly level: Level | '';
}

/** Questions in the order in which they are asked. The seed arranges their options. */
export interface Drill {
  readonly seed: number;
  /** `<page>#<question>`. */
  readonly questions: readonly string[];
}

/** What became of a question in a drill; `open` was passed by. */
export type DrillResult = 'open' | 'wrong' | 'partly' | 'right';

/** The last answer to a question, as the record has it. */
export interface LastAnswer {
  readonly correct: boolean;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}

/** What became of one question in a sitting: the first answer, or `open` when it was passed by. */
export interface SittingAnswer {
  readonly result: DrillResult;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** The reader has gone on to the next question. */
  readonly isLeft?: true;
}

/** What is stored about a drill that somebody sits. */
export interface DrillBody {
  /** All of it, so that the reader can go on without its link. */
  readonly drill: Drill;
  /** When it was begun, or begun again, in milliseconds since the epoch. */
  readonly begunAtMs: number;
  /** By id of the question. */
  readonly answers: Readonly<Record<string, SittingAnswer>>;
}
