/** Deck and daily limit as the page's address asks for them, so that they can be linked. */
import {isDeck, MOST_NEW_A_DAY, type DeckKey, type DeckPage} from '@site/src/domain/review';

export const DEFAULT_LIMIT = 10;

export interface Asked {
  readonly deck: DeckKey;
  /** New cards a day. */
  readonly limit: number;
  /** A limit in the address that cannot be, as it stands there. */
  readonly refused?: string;
}

/**
 * What a query string (with its `?`) asks for.
 * @param usual the limit where it says none, or none that can be: the reader's own, or the default
 */
export function readAsked(search: string, pages: readonly DeckPage[], usual: number): Asked {
  const query = new URLSearchParams(search);
  const deck = query.get('deck') ?? 'all';
  const text = query.get('new') ?? '';
  const limit = readLimit(text);
  const asked = {deck: isDeck(deck, pages) ? deck : 'all', limit: limit ?? usual} as const;
  return limit === undefined && text !== '' ? {...asked, refused: text} : asked;
}

/** The query string of a choice; '' for what is so without it. */
export function askedSearch({deck, limit}: Asked, usual: number): string {
  const query = new URLSearchParams();
  if (deck !== 'all') query.set('deck', deck);
  if (limit !== usual) query.set('new', String(limit));
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** A whole number from 0 to the most that a day may bring; undefined for anything else. */
export function readLimit(text: string): number | undefined {
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : Infinity;
  return limit <= MOST_NEW_A_DAY ? limit : undefined;
}
