/** What reads and writes the record is loaded when there is something to write, or the mark comes near. */
import {strings} from './strings';

const keeping = () => import('./keep');

export function keepPlace(page: string, section: string): void {
  keeping().then(
    ({keepStay}) => keepStay(page, section),
    () => undefined, // offline: where the reader was is not worth a word
  );
}

export function mark(page: string, isRead: boolean, say: (said: string) => void): void {
  keeping().then(
    ({keepMark}) => keepMark(page, isRead),
    () => say(strings.failed),
  );
}

/** Shows in the box what is stored, now and whenever it changes. A tick that stands there already is kept first. */
export function showMark(
  page: string,
  box: HTMLInputElement,
  say: (said: string) => void,
  signal: AbortSignal,
): void {
  if (box.checked) mark(page, true, say);
  keeping().then(
    ({follow}) => {
      if (signal.aborted) return;
      const stop = follow(page, (kept) => {
        box.checked = kept.atMs !== undefined;
        say(textOf(kept));
      });
      signal.addEventListener('abort', stop);
    },
    () => undefined, // pressing the box says what is wrong
  );
}

function textOf({atMs, isPassing}: {atMs?: number; isPassing: boolean}): string {
  if (atMs === undefined) return '';
  return isPassing ? strings.passing : strings.since(dayOf(atMs));
}

const dayOf = (timeMs: number) =>
  new Date(timeMs).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
