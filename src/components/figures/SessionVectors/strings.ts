import {PER_MARKET, RENTALS} from '@site/src/domain/figures/rentalSessions';
import {
  SHOWN,
  TRAINING,
  type Neighbours,
  type Order,
  type SessionInputs,
} from '@site/src/domain/figures/sessionVectors';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'Who becomes a neighbour, by negatives and by bookings',
  lines: {
    taste: 'of the same taste (nearest in the market)',
    both: 'of the same taste and often booked (nearest in the market)',
    market: 'of the same market (nearest anywhere)',
  },
  axisX: 'neighbours taken',
  axisY: 'share of them, mean over listings',
  controls: {
    inMarket: 'Negatives drawn from the market of the listing',
    bookWeight: 'Weight of the booked listing as context',
    dim: 'Numbers in a vector',
    order: 'Neighbours are ordered by',
  },
  shares: {0: 'none', 0.5: 'half', 1: 'all'},
  orders: {
    cosine: 'cosine of two listing vectors',
    score: 'score: listing vector · context vector',
  },
  table: {
    head: `Of the ${SHOWN} nearest`,
    cosine: 'By cosine',
    score: 'By score',
    market: 'Same market, if nothing is filtered',
    taste: 'Same taste, in the market',
    booked: 'Often booked, in the market',
    both: 'Both, in the market',
  },
  assumes:
    `${RENTALS.markets} markets of ${PER_MARKET} listings: ${RENTALS.tastes} tastes in each, half of a taste magnets that are clicked ${RENTALS.magnet} times as often and never booked. ` +
    `${formatQuantity(RENTALS.sessions, 'sessions', 5)}, seeded; a session stays in one market, clicks its own taste in ${formatQuantity(RENTALS.own, 'ratio', 2)} of cases, and books rarely. The vectors are ` +
    `really trained, with ${TRAINING.negatives} negatives for a pair; each negative counts as often as it would be drawn on average. Chance: 29% share the taste, half are often booked.`,
};

export const shareText = (value: number): string => formatQuantity(value, 'ratio', 2);

const shown = (shares: readonly number[]): string => shareText(shares[SHOWN - 1] ?? 0);

/** The row of the table for one measure. */
export const rowOf = (
  found: Record<Order, Neighbours>,
  name: keyof Neighbours,
): [string, string] => [shown(found.cosine[name]), shown(found.score[name])];

/** The figure at the reader's setting, in words. */
export function summary(found: Neighbours, {inMarket, bookWeight}: SessionInputs): string {
  const drawn = {0: 'anywhere', 0.5: 'half from the market', 1: 'all from the market'}[inMarket];
  return (
    `With negatives drawn ${drawn ?? 'as set'} and a weight of ${bookWeight} for bookings, ${shown(found.taste)} of the ${SHOWN} nearest in the market share the taste, ` +
    `and ${shown(found.both)} are often booked as well. Of the ${SHOWN} nearest anywhere, ${shown(found.market)} lie in the same market.`
  );
}
