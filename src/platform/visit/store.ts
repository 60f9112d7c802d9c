/**
 * What a reader changed on a page during this visit: estimate inputs, and inputs that a link brought and
 * that wait for a decision. It lives in memory only: a reload starts from the published numbers.
 * It is written by event handlers and effects, never while the server renders.
 */
import type {Values} from '@site/src/domain/estimate';

export interface Visit {
  /** Inputs that differ from the published ones; the same object as long as none changes. */
  readonly inputs: Values;
  /** Inputs from a link, shown and not yet applied. */
  readonly pending?: Values;
  /** Raised when inputs change all at once, so that fields show the new ones whatever was typed. */
  readonly revision: number;
}

export const UNTOUCHED: Visit = {inputs: {}, revision: 0};

const visits = new Map<string, Visit>();
const listeners = new Map<string, Set<() => void>>();

/** The same object until something changes. `page`: page id, such as 'case-studies/ad-click-prediction'. */
export function visitOf(page: string): Visit {
  return visits.get(page) ?? UNTOUCHED;
}

export function subscribeToVisit(page: string, listener: () => void): () => void {
  const ofPage = listeners.get(page) ?? new Set();
  listeners.set(page, ofPage.add(listener));
  return () => ofPage.delete(listener);
}

/** Sets one input; `undefined` puts it back to the published number. */
export function setInput(page: string, name: string, value: number | undefined): void {
  const visit = visitOf(page);
  const {[name]: _, ...others} = visit.inputs;
  change(page, {...visit, inputs: value === undefined ? others : {...others, [name]: value}});
}

/** Puts every input of the page back to the published number. */
export function resetInputs(page: string): void {
  const {pending, revision} = visitOf(page);
  change(page, {inputs: {}, pending, revision: revision + 1});
}

/** Offers inputs that came from a link; the page asks before it applies them. */
export function setPendingInputs(page: string, inputs: Values): void {
  change(page, {...visitOf(page), pending: inputs});
}

/** Applies `inputs` (those of the pending ones that the page can use) and forgets the offer. */
export function applyInputs(page: string, inputs: Values): void {
  change(page, {inputs, revision: visitOf(page).revision + 1});
}

export function dismissPendingInputs(page: string): void {
  const {inputs, revision} = visitOf(page);
  change(page, {inputs, revision});
}

function change(page: string, visit: Visit): void {
  visits.set(page, visit);
  listeners.get(page)?.forEach((listener) => listener());
}
