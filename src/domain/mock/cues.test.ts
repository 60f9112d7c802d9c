import {describe, expect, it} from 'vitest';
import {cueOf} from './cues';
import {phaseAfter, plannedPhases} from './phases';
import {interview, MINUTE_MS} from './sample.fixture';

const phases = plannedPhases(interview, 20);
const cue = (phase: string, minutes: Record<string, number>) => {
  const spent = Object.entries(minutes).map(([id, spentHere]) => [id, spentHere * MINUTE_MS]);
  const clock = {phase, spentMs: Object.fromEntries(spent), isRunning: true, seenAtMs: 0};
  const said = cueOf(phases, clock);
  return 'next' in said ? `${said.kind} → ${said.next?.id ?? 'nothing'}` : said.kind;
};

describe('cues', () => {
  it.each([
    ['clarify', {}, 'in-time'],
    ['clarify', {clarify: 3.1}, 'in-time'],
    ['clarify', {clarify: 3.2}, 'phase-ends → model'],
    ['clarify', {clarify: 4}, 'phase-over → model'],
    ['model', {clarify: 2, model: 15}, 'phase-ends → nothing'],
    ['model', {clarify: 2, model: 16}, 'interview-ends'],
    ['model', {clarify: 10, model: 8.1}, 'interview-ends'],
    ['clarify', {clarify: 20}, 'interview-over'],
    ['unknown', {unknown: 1}, 'in-time'],
  ])('in %s after %j: %s', (phase, minutes, said) => expect(cue(phase, minutes)).toBe(said));

  it('leave out a phase that this length has no time for', () => {
    expect(phases.map(({id}) => id)).toEqual(['clarify', 'model']);
    expect(phaseAfter(phases, 'model')).toBeUndefined();
  });
});
