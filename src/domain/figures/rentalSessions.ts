/** A small seeded rental market: listings of some tastes, and sessions of travellers who look for one of them. */
import {seededRandom, type Random} from './random';

/** Listings stand by market, then by taste; the first half of a taste are magnets, clicked often and booked never. */
export const RENTALS = {
  markets: 3,
  tastes: 3,
  perTaste: 6,
  sessions: 1500,
  /** Chance that a click is for the taste of the traveller. */
  own: 0.75,
  /** How much more often a magnet is clicked than another listing of its taste. */
  magnet: 3,
  /** Chance that a session ends in a booking, if a place to book was clicked. */
  booked: 0.15,
};
const SHORTEST = 3;
const LENGTHS = 4;

export const PER_MARKET = RENTALS.tastes * RENTALS.perTaste;
export const LISTINGS = RENTALS.markets * PER_MARKET;

export const marketOf = (listing: number): number => Math.floor(listing / PER_MARKET);
export const tasteOf = (listing: number): number =>
  Math.floor(listing / RENTALS.perTaste) % RENTALS.tastes;
export const isBookable = (listing: number): boolean =>
  listing % RENTALS.perTaste >= RENTALS.perTaste / 2;

export interface Session {
  /** Different listings of one market. */
  clicks: number[];
  booked?: number;
}

export function drawSessions(seed: number): Session[] {
  const random = seededRandom(seed);
  return Array.from({length: RENTALS.sessions}, () => drawSession(random));
}

function drawSession(random: Random): Session {
  const below = (count: number) => Math.floor(random() * count);
  const market = below(RENTALS.markets);
  const taste = below(RENTALS.tastes);
  const length = SHORTEST + below(LENGTHS);
  const clicks = new Set<number>();
  while (clicks.size < length) {
    const clicked = random() < RENTALS.own ? taste : below(RENTALS.tastes);
    const place = below(RENTALS.perTaste);
    const listing = market * PER_MARKET + clicked * RENTALS.perTaste + place;
    if (!isBookable(listing) || random() * RENTALS.magnet < 1) clicks.add(listing);
  }
  const session = {clicks: [...clicks]};
  const wanted = session.clicks.filter(
    (listing) => isBookable(listing) && tasteOf(listing) === taste,
  );
  if (random() >= RENTALS.booked || wanted.length === 0) return session;
  return {...session, booked: wanted[below(wanted.length)]};
}
