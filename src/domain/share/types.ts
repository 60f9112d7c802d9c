/** What travels by link: ids and numbers, which the reader's own page names; text only where the reader ticked it. */
import type {Level} from '../content/vocabulary';
import type {PageCounts} from '../group/types';
import type {CalendarDay} from '../plan/day';
import type {PlanSettings} from '../plan/types';

export interface SharedChecklist {
  readonly kind: 'checklist';
  /** Page id, such as `case-studies/ad-click-prediction`. */
  readonly page: string;
  readonly checklist: string;
  /** Ids of the ticked items. */
  readonly ticked: readonly string[];
}

export interface SharedEstimate {
  readonly kind: 'estimate';
  readonly page: string;
  /** Input name → value, in the unit of that input. Inputs left at their default may be absent. */
  readonly inputs: Readonly<Record<string, number>>;
}

/** The result of a mock interview, as one of the two saw it. */
export interface SharedMock {
  readonly kind: 'mock';
  readonly page: string;
  readonly level: 'mid' | 'senior' | 'staff';
  readonly minutes: 20 | 35 | 45 | 60;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** Phase id → seconds spent there. */
  readonly spent: Readonly<Record<string, number>>;
  /** Criterion id → 0–4, or null for what was not reached. What was not judged is absent. */
  readonly scores: Readonly<Record<string, number | null>>;
}

/** What a plan is made from; whoever opens it makes the same plan. */
export interface SharedPlan extends PlanSettings {
  readonly kind: 'plan';
}

/** A study group: whoever opens it makes the same rotation. */
export interface SharedGroup {
  readonly kind: 'group';
  readonly people: number;
  /** Free text, one name for each of `people`: there only if the reader ticked it. */
  readonly names?: readonly string[];
  readonly start: CalendarDay;
  readonly weeks: number;
  readonly meetingMinutes: number;
  readonly cases: readonly string[];
  readonly level?: Level;
}

/** What a member sends back: counts by page id, and no name. */
export interface SharedProgress {
  readonly kind: 'progress';
  readonly day: CalendarDay;
  readonly pages: Readonly<Record<string, PageCounts>>;
}

/** Questions to answer in the same order, and what somebody made of them. */
export interface SharedDrill {
  readonly kind: 'drill';
  readonly seed: number;
  /** `<page>#<question>`. */
  readonly questions: readonly string[];
  /** For each question 0 passed by, 1 not right, 2 partly right, 3 right; absent in a drill that is only passed on. */
  readonly results?: readonly number[];
}

export type Shared =
  | SharedChecklist
  | SharedEstimate
  | SharedMock
  | SharedPlan
  | SharedGroup
  | SharedProgress
  | SharedDrill;

/** Why a link or file cannot be opened. Each has its own words in the page that opens links. */
export type ShareProblem =
  'empty' | 'not-this-handbook' | 'newer-version' | 'unknown-kind' | 'too-large' | 'cut' | 'forged';

export type Decoded =
  | {readonly ok: true; readonly shared: Shared}
  | {readonly ok: false; readonly problem: ShareProblem};

export type Encoded =
  | {readonly ok: true; readonly fragment: string}
  | {readonly ok: false; readonly problem: ShareProblem};
