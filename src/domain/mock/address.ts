/** The address of a mock: `?case=ad-click-prediction&level=senior&minutes=45`, and of an attempt that goes on. */
import {INTERVIEW_LENGTHS_MINUTES, LEVELS, type Level} from '../content/vocabulary';
import type {MockLength, MockPlan} from './types';

const FOLDER = 'case-studies/';

export interface MockAddress {
  /** Page id of the case. */
  readonly page?: string;
  readonly level?: Level;
  readonly lengthMinutes?: MockLength;
  /** The part of the attempt's record id after `#`. */
  readonly attempt?: string;
  /** The interviewer's view of an attempt. */
  readonly isInterviewer: boolean;
}

/** Reads a query string. What is unknown or malformed is left out; never throws. */
export function readAddress(search: string): MockAddress {
  const query = new URLSearchParams(search);
  const slug = query.get('case') ?? '';
  const attempt = query.get('attempt') ?? '';
  const minutes = Number(query.get('minutes'));
  return {
    page: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? `${FOLDER}${slug}` : undefined,
    level: LEVELS.find((level) => level === query.get('level')),
    lengthMinutes: INTERVIEW_LENGTHS_MINUTES.find((length) => length === minutes),
    attempt: /^mock-[a-z0-9]{1,24}$/.test(attempt) ? attempt : undefined,
    isInterviewer: query.get('view') === 'interviewer',
  };
}

/** The query of a link that opens either view: who follows it chooses. */
export function planAddress({page, level, lengthMinutes}: Omit<MockPlan, 'role'>): string {
  return `?case=${slugOf(page)}&level=${level}&minutes=${lengthMinutes}`;
}

/** The query under which an attempt goes on after a reload. `id` is its record id. */
export function attemptAddress(id: string, isInterviewer = false): string {
  const [page = '', attempt = ''] = id.split('#');
  return `?case=${slugOf(page)}&attempt=${attempt}${isInterviewer ? '&view=interviewer' : ''}`;
}

/** The record id of the attempt that an address names. */
export function attemptIdOf({page, attempt}: MockAddress): string | undefined {
  return page && attempt && `${page}#${attempt}`;
}

function slugOf(page: string): string {
  return page.slice(FOLDER.length);
}
