import {
  HOP_SECONDS,
  TOTAL_BATCH_WORKERS,
  type DataParallelScaling as Computed,
} from '@site/src/domain/figures/dataParallelScaling';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'How far data-parallel training scales',
  lines: {
    perWorker: 'fixed batch per worker, gradients sent in buckets',
    withoutOverlap: 'the same, sent after the backward pass',
    fixedTotal: `fixed total batch (what ${TOTAL_BATCH_WORKERS} workers hold), in buckets`,
  },
  axisX: 'workers',
  axisY: 'efficiency: examples per worker and second, over one worker alone',
  controls: {
    workers: 'Workers',
    compute: 'Forward and backward of one worker’s batch',
    gradients: 'Size of all gradients',
    bandwidth: 'Slowest link of the ring',
    buckets: 'Buckets',
  },
  bucketsOf: {1: '1 (no overlap)', 4: '4', 16: '16', 64: '64'},
  table: {
    compute: 'Compute of a step',
    allReduce: 'Time that the ring is busy',
    exposed: 'Of it, not hidden behind compute',
    total: 'Step',
    sent: 'Sent by each worker',
    perWorker: 'Efficiency, fixed batch per worker',
    speed: 'Workers that this is worth',
    fixedTotal: 'Efficiency, fixed total batch',
  },
  assumes:
    `A flat ring all-reduce: each worker sends 2 (n − 1) ÷ n times the gradients, and each bucket needs 2 (n − 1) hops of ` +
    `${HOP_SECONDS * 1e6} µs. Backward takes two thirds of the compute and fills buckets evenly; the ring takes them in order. Reading of ` +
    `examples, the optimizer and slow workers are left out. Libraries replace the flat ring by trees or levels when it is long.`,
};

/** The figure at the reader's setting, in words. */
export function summary({here, step}: Computed): string {
  const {workers, perWorker, withoutOverlap, fixedTotal} = here;
  const share = (value: number) => formatQuantity(value, 'ratio');
  return (
    `With ${formatQuantity(workers, 'workers', 3)} a step takes ${seconds(step.total)}, of which ${seconds(step.exposed)} is waiting for ` +
    `gradients: efficiency is ${share(perWorker)}, without overlap ${share(withoutOverlap)}, and ${share(fixedTotal)} when the ` +
    `total batch is fixed.`
  );
}

export function seconds(value: number): string {
  return value < 1e-6 ? '0 ms' : formatQuantity(value, 's');
}
