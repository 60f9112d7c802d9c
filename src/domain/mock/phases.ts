/** The phases of an interview of one length, with their minutes. */
import type {Interview, InterviewPhase} from '../content/interviewSchema';
import {spentIn} from './clock';
import type {MockBody, MockClock, MockLength} from './types';

export interface PlannedPhase {
  readonly id: string;
  readonly title: string;
  readonly step: InterviewPhase['step'];
  readonly minutes: number;
}

export interface PhaseTime extends PlannedPhase {
  readonly spentMs: number;
}

/** The phases that have time in an interview of this length; together they last `length` minutes. */
export function plannedPhases(
  {phases}: Pick<Interview, 'phases'>,
  length: MockLength,
): PlannedPhase[] {
  return phases
    .map(({id, title, step, minutes}) => ({id, title, step, minutes: minutes[`${length}`]}))
    .filter(({minutes}) => minutes > 0);
}

/**
 * Phases that have notes although an interview of this length has no time for them, or although the case no longer
 * knows them (then their id is their title): what was typed is shown all the same.
 */
export function strayNotes(
  {phases}: Pick<Interview, 'phases'>,
  {notes, lengthMinutes}: Pick<MockBody, 'notes' | 'lengthMinutes'>,
): {id: string; title: string}[] {
  const planned = new Set(plannedPhases({phases}, lengthMinutes).map(({id}) => id));
  return Object.keys(notes)
    .filter((id) => !planned.has(id) && notes[id]!.text.trim() !== '')
    .map((id) => ({id, title: phases.find((phase) => phase.id === id)?.title ?? id}));
}

/** Where the time went, beside where it should have gone. */
export function phaseTimes(phases: readonly PlannedPhase[], clock: MockClock): PhaseTime[] {
  return phases.map((phase) => ({...phase, spentMs: spentIn(clock, phase.id)}));
}

/** The phase after `id`; undefined at the end, the first for an unknown one. */
export function phaseAfter(phases: readonly PlannedPhase[], id: string): PlannedPhase | undefined {
  return phases[phases.findIndex((phase) => phase.id === id) + 1];
}
