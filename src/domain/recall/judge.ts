/** Whether what a reader typed names a label. */
import {edits, isCloseWord} from './edits';
import {acceptedForms, wordsOf} from './names';

/**
 * `right`; `partly`: some of its words and no wrong one; `elsewhere`: the name of another node of the same
 * diagram; `wrong`.
 */
export type Verdict = 'right' | 'partly' | 'elsewhere' | 'wrong';

/** Shorter joined words must be typed as they are. */
const FEWEST_JOINED = 5;

function isSame(typed: string[], form: string[]): boolean {
  return typed.join(' ') === form.join(' ');
}

/** Each word may have a slip; or all, written as one: `datastore` is close to `data store`. */
function isClose(typed: string[], form: string[]): boolean {
  const isSameLength = typed.length === form.length;
  if (isSameLength && typed.every((word, at) => isCloseWord(word, form[at] ?? ''))) return true;
  const [a, b] = [typed.join(''), form.join('')];
  if (Math.abs(a.length - b.length) > 1 || /\p{N}/u.test(a + b)) return a === b;
  return edits(a, b) <= (b.length < FEWEST_JOINED ? 0 : 1);
}

/** 2: the very words of an accepted form, 1: close to one, 0: neither. */
function fit(typed: string[], label: string): number {
  const forms = acceptedForms(label);
  if (forms.some((form) => isSame(typed, form))) return 2;
  return forms.some((form) => isClose(typed, form)) ? 1 : 0;
}

function isPart(typed: string[], label: string): boolean {
  const words = wordsOf(label);
  return typed.every((word) => word.length > 2 && words.some((other) => isCloseWord(word, other)));
}

/**
 * Judges `typed` as the name of `label`. A slip of the keyboard is forgiven unless it gives the name of one of
 * `others`, the labels of the diagram's other nodes: `offline trainer` is not `online trainer`.
 */
export function judge(typed: string, label: string, others: readonly string[]): Verdict {
  const words = wordsOf(typed);
  if (words.length === 0) return 'wrong';
  const whole = wordsOf(label);
  const different = others.filter((other) => !isSame(wordsOf(other), whole));
  const own = fit(words, label);
  const best = Math.max(0, ...different.map((other) => fit(words, other)));
  if (own > 0 && own >= best) return 'right';
  if (best > 0) return 'elsewhere';
  return isPart(words, label) ? 'partly' : 'wrong';
}
