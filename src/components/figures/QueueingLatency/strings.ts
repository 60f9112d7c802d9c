import {STALL} from '@site/src/domain/figures/batchQueue';
import {
  REQUESTS,
  type LatencyInputs,
  type QueueingLatency as Computed,
} from '@site/src/domain/figures/queueingLatency';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'Latency of a model server against load and batch size',
  lines: {
    p99: '99th percentile, in batches',
    p50: 'median, in batches',
    alone: '99th percentile, one request at a time',
  },
  axisX: 'requests per second and server',
  axisLimit: 'largest batch allowed',
  axisY: 'time from arrival to answer',
  controls: {
    perSecond: 'Rate per server',
    batchLimit: 'Largest batch',
    servers: 'Servers behind one queue',
    fixed: 'Time of a batch, fixed part',
    item: 'Time for each request in it',
    hold: 'Hold a batch that is not full for',
    spread: 'Time of a batch varies',
    budget: 'Budget for the 99th percentile',
  },
  spreads: {
    0: 'not at all',
    1: 'at random (exponential)',
    2: `1 in ${STALL.oneIn} takes ${STALL.times} × as long`,
  },
  table: {
    p50: 'Median, in batches',
    p99: '99th percentile, in batches',
    alone: '99th percentile, one at a time',
    batch: 'Mean batch',
    busy: 'Time that a server is busy',
    capacity: 'Rate, over what full batches could carry',
    within: 'Highest rate within the budget, in batches',
    withinAlone: 'Highest rate within the budget, one at a time',
  },
  tooMuch: 'more than they can carry',
  none: 'none',
  assumes:
    `Every point is a run of ${REQUESTS.toLocaleString('en')} requests that arrive at random (Poisson) and stand in one queue; an idle server takes ` +
    `what waits, up to the limit. The same random numbers serve all points; the first tenth of a run is not counted. Nothing is run above 92% ` +
    `of what full batches could carry: there a run of this length says little. The thin line is the budget.`,
};

/** The figure at the reader's setting, in words. */
export function summary({here, within}: Computed, {perSecond, batchLimit}: LatencyInputs): string {
  return (
    `At ${rate(perSecond)} per server and batches of up to ${batchLimit}, half of the requests take ${time(here.batched.p50Ms)} or less and ` +
    `one in a hundred takes over ${time(here.batched.p99Ms)}; one at a time it is ${time(here.alone.p99Ms)}. The budget allows ` +
    `${rate(within.batched)} in batches and ${rate(within.alone)} one at a time.`
  );
}

/** The second plot in words: where the limit stops to matter. */
export function limitsInWords({limits}: Computed): string {
  const best = Math.min(...limits.map(({p99Ms}) => p99Ms));
  const enough = limits.find(({p99Ms}) => p99Ms <= best * 1.05);
  if (!enough || best === Infinity) return `No batch limit up to 128 carries this rate.`;
  return (
    `A limit of ${enough.batchLimit} is enough for a 99th percentile of ${time(enough.p99Ms)}; the best of all limits has ` +
    `${time(best)}.`
  );
}

export function time(ms: number): string {
  return Number.isFinite(ms) ? formatQuantity(ms, 'ms') : strings.tooMuch;
}

export function rate(perSecond: number): string {
  return perSecond > 0 ? formatQuantity(perSecond, 'requests/s') : strings.none;
}
