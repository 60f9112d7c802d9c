import {joinTexts} from '../text/joinTexts';
import type {AttemptBody} from './types';

/** A short sentence: what it takes before an answer is worth comparing. */
const WORDS = 4;

/**
 * The body after `text` was typed, which grew out of `base`; what another tab wrote meanwhile is kept beside it.
 * Undefined when nothing is left of it. `nowMs` since the epoch.
 */
export function written(
  current: AttemptBody | undefined,
  text: string,
  base: string,
  nowMs: number,
): AttemptBody | undefined {
  const joined = joinTexts(base, text, current?.text ?? '');
  if (joined.trim() === '') return undefined;
  return joined === current?.text ? current : {text: joined, atMs: nowMs};
}

/** Whether something was said: four words or more. */
export function isAnswer(text: string): boolean {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length >= WORDS;
}
