/** One record from two of the same card, whoever merges, in which order, and how often. */
import type {CardBody, CardState, Review} from './types';

/** The state after the later review; the reviews of both. */
export function mergeCards(a: CardBody, b: CardBody): CardBody {
  return {state: laterState(a.state, b.state), log: union(a.log, b.log)};
}

/** Of two states reached in the same millisecond, an arbitrary but always the same one. */
function laterState(a: CardState, b: CardState): CardState {
  if (a.lastAtMs !== b.lastAtMs) return a.lastAtMs > b.lastAtMs ? a : b;
  return textOf(a) >= textOf(b) ? a : b;
}

/** In the order of time, each review once. */
export function union(a: readonly Review[], b: readonly Review[]): Review[] {
  const byText = new Map([...a, ...b].map((one) => [textOf(one), one]));
  return [...byText]
    .sort(([textA, one], [textB, two]) => one.atMs - two.atMs || (textA < textB ? -1 : 1))
    .map(([, one]) => one);
}

/** The same text however the fields are ordered. */
function textOf(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
