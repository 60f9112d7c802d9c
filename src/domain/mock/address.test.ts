import fc from 'fast-check';
import {expect, it} from 'vitest';
import {attemptAddress, attemptIdOf, planAddress, readAddress} from './address';
import {plan} from './sample.fixture';
import {mockId} from './session';

it('gives back the plan that a link carries, and the attempt that goes on', () => {
  const {page, level, lengthMinutes} = plan;
  expect(readAddress(planAddress(plan))).toMatchObject({page, level, lengthMinutes});
  const id = mockId({page, startedAtMs: Date.UTC(2026, 0, 1)});
  expect(attemptIdOf(readAddress(attemptAddress(id)))).toBe(id);
  expect(readAddress(attemptAddress(id, true)).isInterviewer).toBe(true);
});

it.each([
  '?case=../../x',
  '?case=<b>',
  '?level=intern&minutes=30',
  '?attempt=mock-',
  '?attempt=%00',
  '?case=constructor-',
])('leaves out what it does not know: %s', (search) => {
  expect(readAddress(search)).toEqual({isInterviewer: false});
});

it('never throws', () => {
  fc.assert(fc.property(fc.string(), (search) => readAddress(search).isInterviewer !== undefined));
});
