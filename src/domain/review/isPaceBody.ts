import {isCount, isObject, isTimeMs} from '../record/guards';
import {MOST_NEW_A_DAY, type PaceBody} from './types';

export function isPaceBody(body: unknown): body is PaceBody {
  if (!isObject(body)) return false;
  return isCount(body.newADay) && body.newADay <= MOST_NEW_A_DAY && isTimeMs(body.atMs);
}
