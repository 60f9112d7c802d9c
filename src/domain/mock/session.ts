/**
 * A session as a state machine: running ⇄ paused → ended → scored. Every step takes the record as it is
 * stored by then and gives the next one, so that two tabs may take steps at once.
 */
import type {Interview} from '../content/interviewSchema';
import {lookAt, pauseClock, resumeClock, startClock, turnClock} from './clock';
import {joinTexts} from '../text/joinTexts';
import {arrivedProbes, chooseProbes} from './probes';
import {plannedPhases} from './phases';
import type {AskedQuestion, MockBody, MockPlan, ProbeAnswer, Score, Written} from './types';

export type MockStage = 'running' | 'paused' | 'ended' | 'scored';

/** A session that begins now. `attempt`: how many of this case there were before. */
export function startMock(
  interview: Interview,
  {level, lengthMinutes, role}: MockPlan,
  attempt: number,
  nowMs: number,
): MockBody {
  const first = plannedPhases(interview, lengthMinutes)[0]?.id ?? '';
  return {
    ...{level, lengthMinutes, role, startedAtMs: nowMs},
    probes: chooseProbes(interview, lengthMinutes, attempt),
    clock: startClock(first, nowMs),
    ...{notes: {}, asked: [], answers: {}, scores: {}, remarks: {}},
  };
}

/** The id of an attempt in the record. */
export function mockId({page, startedAtMs}: {page: string; startedAtMs: number}): string {
  return `${page}#mock-${startedAtMs.toString(36)}`;
}

export function stageOf(body: MockBody, criteria: readonly string[]): MockStage {
  if (body.endedAtMs === undefined) return body.clock.isRunning ? 'running' : 'paused';
  return criteria.every((id) => Object.hasOwn(body.scores, id)) ? 'scored' : 'ended';
}

/** The clock looked at, and the probes put whose time has come. After the end nothing moves. */
export function passTime(body: MockBody, interview: Interview, nowMs: number): MockBody {
  if (body.endedAtMs !== undefined) return body;
  const seen = {...body, clock: lookAt(body.clock, nowMs)};
  return arrivedProbes(interview, seen).reduce((next, id) => putProbe(next, id, nowMs), seen);
}

export function pause(body: MockBody, nowMs: number): MockBody {
  return ifOpen(body, {clock: pauseClock(body.clock, nowMs)});
}

export function resume(body: MockBody, nowMs: number): MockBody {
  return ifOpen(body, {clock: resumeClock(body.clock, nowMs)});
}

export function turnTo(body: MockBody, phase: string, nowMs: number): MockBody {
  return ifOpen(body, {clock: turnClock(body.clock, phase, nowMs)});
}

/** Ends it, early or not. What was written stays and may still be changed. */
export function end(body: MockBody, nowMs: number): MockBody {
  return ifOpen(body, {clock: pauseClock(body.clock, nowMs), endedAtMs: nowMs});
}

/** Records a question and the clarification that answered it ('' if none did). */
export function ask(body: MockBody, text: string, found: string, nowMs: number): MockBody {
  const atMs = Math.max(nowMs, body.asked.at(-1)?.atMs ?? 0);
  return ifOpen(body, {asked: [...body.asked, {text, found, atMs}]});
}

/** The questions that count, in the order of time. */
export function askedNow({asked}: Pick<MockBody, 'asked'>): AskedQuestion[] {
  return asked.filter(({takenBackAtMs}) => takenBackAtMs === undefined);
}

/** Takes questions back: they were not meant, or marked by mistake. They stay in the record, and count no more. */
export function takeBack(
  body: MockBody,
  isMeant: (question: AskedQuestion) => boolean,
  nowMs: number,
): MockBody {
  const asked = body.asked.map((one) =>
    one.takenBackAtMs === undefined && isMeant(one) ? {...one, takenBackAtMs: nowMs} : one,
  );
  return ifOpen(body, {asked});
}

export function putProbe(body: MockBody, probe: string, nowMs: number): MockBody {
  if (Object.hasOwn(body.answers, probe)) return body;
  const put: ProbeAnswer = {shownAtMs: nowMs, text: '', atMs: nowMs};
  return ifOpen(body, {answers: {...body.answers, [probe]: put}});
}

/** Where a text stands in the record. */
export type TextPlace = {readonly of: 'notes' | 'answers' | 'remarks'; readonly id: string};

export function textAt(body: MockBody, {of, id}: TextPlace): string {
  const texts: Readonly<Record<string, Written>> = body[of];
  return Object.hasOwn(texts, id) ? texts[id]!.text : '';
}

/**
 * Writes a text that grew out of `base`. What another tab wrote there meanwhile is kept beside it. Texts may
 * be written after the end, too.
 */
export function write(
  body: MockBody,
  place: TextPlace,
  text: string,
  base: string,
  nowMs: number,
): MockBody {
  const {of, id} = place;
  const joined = joinTexts(base, text, textAt(body, place));
  if (joined === textAt(body, place)) return body;
  const before = of === 'answers' ? {shownAtMs: nowMs, ...body.answers[id]} : {};
  return {...body, [of]: {...body[of], [id]: {...before, text: joined, atMs: nowMs}}};
}

/** Says, after the end as well, whether it was held aloud. */
export function sayAloud(body: MockBody, isAloud: boolean, atMs: number): MockBody {
  return {...body, aloud: {isAloud, atMs}};
}

export function giveScore(body: MockBody, id: string, score: Score, atMs: number): MockBody {
  return {...body, scores: {...body.scores, [id]: {score, atMs}}};
}

function ifOpen(body: MockBody, change: Partial<MockBody>): MockBody {
  return body.endedAtMs === undefined ? {...body, ...change} : body;
}
