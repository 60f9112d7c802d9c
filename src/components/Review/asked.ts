/** Deck and daily limit as they stand in the page's address, so that they last and can be linked. */
import {isDeck, type DeckKey, type DeckPage} from '@site/src/domain/review';

export const DEFAULT_LIMIT = 10;
export const MOST_NEW = 100;

export interface Asked {
  readonly deck: DeckKey;
  /** New cards a day. */
  readonly limit: number;
}

/** What a query string (with its `?`) asks for; what it does not say, or says wrongly, is as by default. */
export function readAsked(search: string, pages: readonly DeckPage[]): Asked {
  const query = new URLSearchParams(search);
  const deck = query.get('deck') ?? 'all';
  return {deck: isDeck(deck, pages) ? deck : 'all', limit: readLimit(query.get('new'))};
}

/** The query string of a choice; '' for what is so by default. */
export function askedSearch({deck, limit}: Asked): string {
  const query = new URLSearchParams();
  if (deck !== 'all') query.set('deck', deck);
  if (limit !== DEFAULT_LIMIT) query.set('new', String(limit));
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** A whole number from 0 to 100. */
export function readLimit(text: string | null): number {
  if (text === null || !/^\d{1,9}$/.test(text)) return DEFAULT_LIMIT;
  return Math.min(MOST_NEW, Number(text));
}
