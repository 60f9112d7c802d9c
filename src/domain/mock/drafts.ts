/** Texts that were being typed when their page died: put aside at every key, and found by the next page. */
import {isObject, isTimeMs} from '../record/guards';
import {write, type TextPlace} from './session';
import type {MockBody, Written} from './types';

/** A text on its way into the record, or a question that was not asked yet. */
export interface MockDraft {
  readonly of: TextPlace['of'] | 'question';
  /** As in `TextPlace`; '' for a question. */
  readonly id: string;
  readonly text: string;
  /** What was stored when it was begun. */
  readonly base: string;
  readonly atMs: number;
}

const PLACES = ['notes', 'answers', 'remarks', 'question'];

/** A page that lives stores what is typed within this time, in milliseconds; what lies longer was left behind. */
const LIVES_MS = 2000;

/** Whether something put aside is a draft that this version knows. */
export function isMockDraft(value: unknown): value is MockDraft {
  if (!isObject(value) || !PLACES.includes(value.of as string)) return false;
  const areTexts = [value.id, value.text, value.base].every((text) => typeof text === 'string');
  return areTexts && isTimeMs(value.atMs);
}

/** Whether the page that put it aside is gone, or the computer's clock was changed. */
export function isLeftBehind({atMs}: Pick<MockDraft, 'atMs'>, nowMs: number): boolean {
  return Math.abs(nowMs - atMs) > LIVES_MS;
}

/** The attempt with the drafts written into it, each at its own time. What was stored later than a draft stays. */
export function recover(body: MockBody, drafts: readonly MockDraft[]): MockBody {
  const inOrder = [...drafts].sort((a, b) => a.atMs - b.atMs);
  return inOrder.reduce((next, {of, id, text, base, atMs}) => {
    if (of === 'question' || writtenAtMs(next, {of, id}) >= atMs) return next;
    return write(next, {of, id}, text, base, atMs);
  }, body);
}

/** When a text was last changed; -1 when there never was one. */
function writtenAtMs(body: MockBody, place: TextPlace): number {
  const texts: Readonly<Record<string, Written>> = body[place.of];
  return Object.hasOwn(texts, place.id) ? texts[place.id]!.atMs : -1;
}
