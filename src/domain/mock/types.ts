/**
 * A mock interview: the case that it is about, and what a reader leaves behind of it. Times are milliseconds
 * since the epoch, stretches of time are milliseconds, and nothing here asks a clock.
 */
import type {Interview} from '../content/interviewSchema';
import type {INTERVIEW_LENGTHS_MINUTES, Level} from '../content/vocabulary';

export type MockLength = (typeof INTERVIEW_LENGTHS_MINUTES)[number];

/** Who writes: the one who answers, the one who asks, or an interviewer whose scores came by link. */
export type MockRole = 'candidate' | 'interviewer' | 'partner';

/** What is chosen before it begins. `page` is the id of the case's page. */
export interface MockPlan {
  readonly page: string;
  readonly level: Level;
  readonly lengthMinutes: MockLength;
  readonly role: MockRole;
}

/** One line of the list of cases. */
export interface MockEntry {
  readonly page: string;
  /** Address without the site's base path. */
  readonly path: string;
  readonly title: string;
  readonly hardThing: string;
  /** Criterion id to its weight, in the order of the rubric. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A diagram of the case that an own drawing is compared with. */
export interface MockDiagram {
  readonly id: string;
  readonly caption: string;
  readonly section: string;
}

/** Everything that a mock of one case needs; loaded when somebody begins one. */
export interface MockCase extends MockEntry {
  readonly interview: Interview;
  /** Section id to its title, for the sections that probes and criteria name. */
  readonly sections: Readonly<Record<string, string>>;
  readonly diagrams: readonly MockDiagram[];
}

/** A text and when it was last changed. */
export interface Written {
  readonly text: string;
  readonly atMs: number;
}

/** A question that was put to the interviewer; `found` is the clarification that answered it, or ''. */
export interface AskedQuestion extends Written {
  readonly found: string;
  /** Since when it does not count: it was not meant, or marked by mistake. It stays, so that a merge does not bring it back. */
  readonly takenBackAtMs?: number;
}

/** Whether the mock was held aloud, so that notes hold only a part of what was said. */
export interface HeldAloud {
  readonly isAloud: boolean;
  readonly atMs: number;
}

/** A probe that was put, and what was answered. */
export interface ProbeAnswer extends Written {
  readonly shownAtMs: number;
}

/** From 0, nothing of it, over 2, 3 and 4, mid, senior and staff; null is 'not reached' and counts 0. */
export type Score = 0 | 1 | 2 | 3 | 4 | null;

export interface GivenScore {
  readonly score: Score;
  readonly atMs: number;
}

export interface MockClock {
  /** Id of the phase that the clock runs in. */
  readonly phase: string;
  /** Phase id to the time spent there up to `seenAtMs`. */
  readonly spentMs: Readonly<Record<string, number>>;
  readonly isRunning: boolean;
  /** When the clock was last looked at. */
  readonly seenAtMs: number;
  /** Since when nobody looked, if that is why it stands still. */
  readonly awaySinceMs?: number;
}

/** The record of one attempt. */
export interface MockBody {
  readonly level: Level;
  readonly lengthMinutes: MockLength;
  readonly role: MockRole;
  readonly startedAtMs: number;
  /** Ids of the probes that will come, in this order. */
  readonly probes: readonly string[];
  readonly clock: MockClock;
  /** By phase id. */
  readonly notes: Readonly<Record<string, Written>>;
  readonly asked: readonly AskedQuestion[];
  /** By probe id. */
  readonly answers: Readonly<Record<string, ProbeAnswer>>;
  /** By criterion id. */
  readonly scores: Readonly<Record<string, GivenScore>>;
  /** By criterion id. */
  readonly remarks: Readonly<Record<string, Written>>;
  readonly endedAtMs?: number;
  /** Absent while nobody said so. */
  readonly aloud?: HeldAloud;
}
