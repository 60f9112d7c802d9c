/** What a considerate interviewer says about the time, and when. */
import {elapsedOf, spentIn} from './clock';
import {phaseAfter, type PlannedPhase} from './phases';
import type {MockClock} from './types';

export type Cue =
  | {readonly kind: 'in-time'}
  /** Little is left of this phase. */
  | {readonly kind: 'phase-ends'; readonly next: PlannedPhase | undefined}
  /** This phase has had its minutes. */
  | {readonly kind: 'phase-over'; readonly next: PlannedPhase | undefined}
  /** Little is left of the interview. */
  | {readonly kind: 'interview-ends'}
  | {readonly kind: 'interview-over'};

const MINUTE_MS = 60_000;
/** A phase is about to end when a fifth of it is left, but not more than a minute. */
const LAST_SHARE = 0.2;
const LAST_MS = MINUTE_MS;
/** The interview is about to end when a tenth of it is left, but not more than three minutes. */
const CLOSING_SHARE = 0.1;
const CLOSING_MS = 3 * MINUTE_MS;

/** The one thing to say now. The whole interview goes before the phase. */
export function cueOf(phases: readonly PlannedPhase[], clock: MockClock): Cue {
  const totalMs = phases.reduce((sum, {minutes}) => sum + minutes, 0) * MINUTE_MS;
  const leftMs = totalMs - elapsedOf(clock);
  if (leftMs <= 0) return {kind: 'interview-over'};
  if (leftMs <= Math.min(CLOSING_SHARE * totalMs, CLOSING_MS)) return {kind: 'interview-ends'};
  return phaseCue(phases, clock);
}

function phaseCue(phases: readonly PlannedPhase[], clock: MockClock): Cue {
  const phase = phases.find(({id}) => id === clock.phase);
  if (!phase) return {kind: 'in-time'};
  const plannedMs = phase.minutes * MINUTE_MS;
  const leftMs = plannedMs - spentIn(clock, phase.id);
  const next = phaseAfter(phases, phase.id);
  if (leftMs <= 0) return {kind: 'phase-over', next};
  const isLast = leftMs <= Math.min(LAST_SHARE * plannedMs, LAST_MS);
  return isLast ? {kind: 'phase-ends', next} : {kind: 'in-time'};
}
