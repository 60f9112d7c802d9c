import {isObject, isTimeMs} from '../record/guards';
import type {AttemptBody} from './types';

/** Whether a stored body is that of an attempt, version 1. */
export function isAttemptBody(body: unknown): body is AttemptBody {
  return isObject(body) && typeof body.text === 'string' && isTimeMs(body.atMs);
}
