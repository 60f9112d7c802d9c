import {
  LARGEST_RUN,
  REQUESTS,
  type CacheHitRate as Computed,
  type CacheInputs,
} from '@site/src/domain/figures/cacheHitRate';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'Hit rate of a cache against its size and the lifetime of its entries',
  lines: {
    lru: 'least recently used goes first, by formula (circles: run)',
    ideal: 'the most popular keys held (circles: run, admits only what was asked for more often)',
    expiring: 'no limit on size, entries expire, by formula (circles: run)',
  },
  axisSize: 'keys that the cache holds',
  axisLife: 'lifetime of an entry',
  axisRate: 'hit rate',
  controls: {
    ids: 'Keys that may be asked for',
    exponent: 'Skew of requests (Zipf exponent)',
    size: 'Keys that the cache holds',
    perSecond: 'Requests that it gets',
    lifetime: 'Lifetime of an entry',
  },
  table: {
    lru: 'Hit rate, limited by size (LRU)',
    ideal: 'Hit rate with the most popular keys held',
    expiring: 'Hit rate, limited by lifetime',
    both: 'Hit rate with both limits, at most',
    origin: 'Requests that go on to the origin, at least',
    perKey: 'Requests per lifetime for the most popular key',
  },
  assumes:
    `Independent requests; the key of popularity rank r is asked for in proportion to 1 ÷ r^skew. Lines are formulas (LRU by Che’s approximation), ` +
    `circles are caches that were run on ${REQUESTS.toLocaleString('en')} requests, the first half of which only fills them; caches above ` +
    `${LARGEST_RUN.toLocaleString('en')} keys are not run, and the largest that are have not seen enough to know what is popular. An expired entry is dropped and is not renewed by a hit. On the right, the thin line is the hit rate that the size ` +
    `allows. With both limits the hit rate is below the lower of the two.`,
};

/** The figure at the reader's setting, in words. */
export function summary({here}: Computed, {ids, size, lifetimeSeconds}: CacheInputs): string {
  return (
    `${formatQuantity(size, 'keys', 3)} of ${formatQuantity(ids, 'keys', 3)} held: LRU hits ${share(here.lru)}, the most popular keys would hit ` +
    `${share(here.ideal)}. A lifetime of ${formatQuantity(lifetimeSeconds, 's', 3)} allows ${share(here.expiring)}, whatever the size.`
  );
}

/** The second plot in words. */
export function lifetimeInWords({here}: Computed): string {
  const limit = here.expiring < here.lru ? 'the lifetime' : 'the size';
  return `By lifetime ${share(here.expiring)}, by size ${share(here.lru)}: ${limit} sets the limit.`;
}

export function share(value: number): string {
  return formatQuantity(value, 'ratio');
}
