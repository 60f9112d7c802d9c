/** What happens in a meeting, minute by minute. */
import type {MockLength} from '../mock/types';
import {MOCK_MINUTES} from '../plan/sessions';
import type {Interview, Meeting} from './types';

export interface InterviewLength {
  /** Minutes of one interview and of the talk about it. */
  readonly mock: MockLength;
  readonly after: number;
  /** Interviews in one meeting. */
  readonly count: number;
}

/** One point of the agenda; `interview` is its place in the meeting. */
export interface AgendaPoint {
  readonly what: 'open' | 'mock' | 'feedback' | 'close';
  readonly startMinute: number;
  readonly minutes: number;
  readonly interview?: number;
}

const OPENING_MINUTES = 5;
const CLOSING_MINUTES = 5;

/** The longest interviews that a meeting has time for; the shortest when it has time for none. */
export function interviewLength(meetingMinutes: number): InterviewLength {
  const left = meetingMinutes - OPENING_MINUTES - CLOSING_MINUTES;
  const fitting =
    MOCK_MINUTES.find(({mock, after}) => mock + after <= left) ?? MOCK_MINUTES.at(-1)!;
  const count = Math.max(1, Math.floor(left / (fitting.mock + fitting.after)));
  return {...fitting, count};
}

/** The agenda of a meeting. Its minutes sum up to the length of the meeting; the closing takes what is left. */
export function agendaOf(
  {interviews}: {interviews: readonly Pick<Interview, 'case'>[]} | Meeting,
  meetingMinutes: number,
): AgendaPoint[] {
  const {mock, after} = interviewLength(meetingMinutes);
  const points: AgendaPoint[] = [{what: 'open', startMinute: 0, minutes: OPENING_MINUTES}];
  let startMinute = OPENING_MINUTES;
  interviews.forEach((_, interview) => {
    points.push({what: 'mock', startMinute, minutes: mock, interview});
    points.push({what: 'feedback', startMinute: startMinute + mock, minutes: after, interview});
    startMinute += mock + after;
  });
  return [...points, {what: 'close', startMinute, minutes: meetingMinutes - startMinute}];
}
