import type {LearnerRecord} from '../record';
import type {ReadingBody} from './types';

/** Whether a record came of reading alone: the reader has said and done nothing that would be missed. */
export function isPassive({kind, body}: Pick<LearnerRecord, 'kind' | 'body'>): boolean {
  return kind === 'reading' && (body as ReadingBody).mark === undefined;
}
