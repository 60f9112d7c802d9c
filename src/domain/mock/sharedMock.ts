/** A mock's result as it travels by link: ids and numbers, no free text. */
import type {SharedMock} from '../share/types';
import {startClock} from './clock';
import type {GivenScore, MockBody, Score} from './types';

/** What is sent. */
export function sharedMock(page: string, body: MockBody): SharedMock {
  const scores = Object.entries(body.scores).map(([id, {score}]) => [id, score] as const);
  const spent = Object.entries(body.clock.spentMs).map(([id, ms]) => {
    return [id, Math.min(Math.round(ms / 1000), 86_400)] as const;
  });
  return {
    ...{kind: 'mock', page, level: body.level, minutes: body.lengthMinutes},
    startedAtMs: body.startedAtMs,
    spent: Object.fromEntries(spent),
    scores: Object.fromEntries(scores),
  };
}

/** The record that keeps what a partner sent: an attempt that is over, without texts. */
export function partnerBody({level, minutes, startedAtMs, spent, scores}: SharedMock): MockBody {
  const spentMs = Object.entries(spent).map(([id, seconds]) => [id, seconds * 1000] as const);
  const elapsedMs = spentMs.reduce((sum, [, ms]) => sum + ms, 0);
  const endedAtMs = startedAtMs + elapsedMs;
  const given = Object.entries(scores).map(([id, score]): [string, GivenScore] => {
    return [id, {score: score as Score, atMs: endedAtMs}];
  });
  return {
    ...{level, lengthMinutes: minutes, role: 'partner', startedAtMs, probes: [], endedAtMs},
    clock: {
      ...startClock('', endedAtMs),
      isRunning: false,
      spentMs: Object.fromEntries(spentMs),
    },
    ...{notes: {}, asked: [], answers: {}, remarks: {}},
    scores: Object.fromEntries(given),
  };
}

/** The id under which a partner's result is kept: the same link is kept once. */
export function partnerId({page, startedAtMs}: Pick<SharedMock, 'page' | 'startedAtMs'>): string {
  return `${page}#mock-partner${startedAtMs.toString(36)}`;
}
