/** Writes and follows the record of reading; loaded when there is something to write, or the mark comes near. */
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import {tickRead, untickRead} from '@site/src/domain/plan/tickRead';
import {marked, readAtMs, stayed} from '@site/src/domain/reading';
import {localDay} from '@site/src/platform/clock/useToday';
import {siteStore} from '@site/src/platform/storage';

export function keepStay(page: string, section: string): void {
  siteStore().change('reading', page, stayed(section));
}

/** Keeps the mark, and ticks or unticks what the reader's plan says about reading this page. */
export function keepMark(page: string, isRead: boolean): void {
  const store = siteStore();
  const markedAtMs = readAtMs(store.get('reading', page)?.body);
  store.change('reading', page, marked(isRead));
  store.change('plan', PLAN_ID, (plan, nowMs) => {
    if (!plan) return plan;
    return isRead
      ? tickRead(plan, page, localDay(nowMs))
      : untickRead(plan, page, localDay(markedAtMs ?? nowMs));
  });
}

export interface Kept {
  /** When the page was marked as read; absent when it is not. */
  readonly atMs?: number;
  /** The mark lasts only for this visit. */
  readonly isPassing: boolean;
}

/** Tells how the mark of a page stands, now and whenever it changes; returns what ends that. */
export function follow(page: string, tell: (kept: Kept) => void): () => void {
  const store = siteStore();
  const told = () => {
    const {state, reason} = store.statusOf('reading', page);
    if (state === 'loading') return;
    const atMs = readAtMs(store.get('reading', page)?.body);
    tell({isPassing: reason !== undefined, ...(atMs !== undefined && {atMs})});
  };
  told();
  return store.subscribe(told);
}
