import {isObject, isTimeMs} from '../record/guards';
import type {ReadingBody} from './types';

export function isReadingBody(body: unknown): body is ReadingBody {
  if (!isObject(body) || !isObject(body.stays)) return false;
  return Object.values(body.stays).every(isTimeMs) && isMark(body.mark);
}

function isMark(mark: unknown): boolean {
  if (mark === undefined) return true;
  return isObject(mark) && typeof mark.isRead === 'boolean' && isTimeMs(mark.atMs);
}
