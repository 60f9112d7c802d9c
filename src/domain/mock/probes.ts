/** Which follow-ups an interview of some length has room for, and when each is put. */
import type {Interview} from '../content/interviewSchema';
import {spentIn} from './clock';
import {plannedPhases, type PlannedPhase} from './phases';
import type {MockBody, MockLength} from './types';

export type Probe = Interview['probes'][number];

const MINUTES_A_PROBE = 4;
const MINUTE_MS = 60_000;

/**
 * Ids of the probes of one attempt, in the order of its phases. Another attempt (`attempt` counts from 0) of
 * the same case starts further down each phase's list, so that it meets what was not asked before.
 */
export function chooseProbes(interview: Interview, length: MockLength, attempt: number): string[] {
  return plannedPhases(interview, length).flatMap((phase) => {
    const all = probesOf(interview, phase.id);
    const count = Math.min(roomFor(phase), all.length);
    const first = all.length === 0 ? 0 : (attempt * count) % all.length;
    return [...all.slice(first), ...all.slice(0, first)].slice(0, count).map(({id}) => id);
  });
}

/** Probes that should have been put by now: those put already, and those of the phases whose time has come. */
export function arrivedProbes(
  interview: Interview,
  {probes, clock, answers, lengthMinutes}: MockBody,
): string[] {
  const arrived = plannedPhases(interview, lengthMinutes).flatMap((phase) => {
    const own = probes.filter((id) => phaseOf(interview, id) === phase.id);
    const stepMs = (phase.minutes * MINUTE_MS) / (own.length + 1);
    return own.filter((_, at) => spentIn(clock, phase.id) >= (at + 1) * stepMs);
  });
  return [...new Set([...Object.keys(answers), ...arrived])];
}

/** What an interviewer may ask next in the present phase: a planned probe first, then any other of it. */
export function nextProbe(interview: Interview, body: MockBody): Probe | undefined {
  const left = probesOf(interview, body.clock.phase).filter(
    ({id}) => !Object.hasOwn(body.answers, id),
  );
  return left.find(({id}) => body.probes.includes(id)) ?? left[0];
}

export function probesOf({probes}: Interview, phase: string): Probe[] {
  return probes.filter((probe) => probe.phase === phase);
}

function phaseOf({probes}: Interview, probe: string): string | undefined {
  return probes.find(({id}) => id === probe)?.phase;
}

function roomFor({minutes}: PlannedPhase): number {
  return minutes < 2 ? 0 : Math.max(1, Math.floor(minutes / MINUTES_A_PROBE));
}
