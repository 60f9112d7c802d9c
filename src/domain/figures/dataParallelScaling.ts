/**
 * How data-parallel training scales: workers hold the same model, each computes gradients on its own examples, and a
 * ring all-reduce averages them. Gradients are sent in buckets as soon as the backward pass has filled one.
 */
import {logSteps} from './scale';

/** The range of workers that the figure draws. */
export const WORKERS = [1, 256] as const;
const STEPS = 33;
/** Share of a step's arithmetic that is the forward pass; backward costs twice as much. */
const FORWARD = 1 / 3;
/** From one worker to the next, in seconds. */
export const HOP_SECONDS = 5e-6;
/** The fixed total batch is what so many workers hold at the setting's compute time. */
export const TOTAL_BATCH_WORKERS = 8;

export interface Cluster {
  /** Forward and backward pass of one worker's batch, in seconds. */
  computeSeconds: number;
  /** Size of all gradients. */
  gradientBytes: number;
  /** Of the slowest link of the ring, in one direction. */
  bytesPerSecond: number;
  /** Parts in which gradients are sent; 1 waits for the whole backward pass. */
  buckets: number;
}

export interface ScalingInputs extends Cluster {
  workers: number;
}

/** Efficiency is examples per second and worker, over those of one worker alone. */
export interface Scaling {
  workers: number;
  /** The batch of each worker is fixed, so the total batch grows. */
  perWorker: number;
  /** The same with one bucket: nothing is sent before the backward pass ends. */
  withoutOverlap: number;
  /** The total batch is fixed, so each worker has less to do. */
  fixedTotal: number;
}

export interface DataParallelScaling {
  curve: Scaling[];
  here: Scaling;
  /** At the reader's workers, in seconds. */
  step: {compute: number; allReduce: number; exposed: number; total: number};
  /** What each worker sends in a step. */
  sentBytes: number;
}

/** Efficiency along all numbers of workers, and the parts of a step at the number asked for. */
export function dataParallelScaling({workers, ...cluster}: ScalingInputs): DataParallelScaling {
  const {computeSeconds, gradientBytes, bytesPerSecond, buckets} = cluster;
  const total = stepSeconds(cluster, workers);
  const bucket = allReduceSeconds(gradientBytes / buckets, workers, bytesPerSecond);
  return {
    curve: logSteps(WORKERS[0], WORKERS[1], STEPS).map((count) => scalingAt(cluster, count)),
    here: scalingAt(cluster, workers),
    step: {
      compute: computeSeconds,
      allReduce: bucket * buckets,
      exposed: total - computeSeconds,
      total,
    },
    sentBytes: sentBytes(gradientBytes, workers),
  };
}

function scalingAt(cluster: Cluster, workers: number): Scaling {
  const {computeSeconds} = cluster;
  const less = (computeSeconds * TOTAL_BATCH_WORKERS) / workers;
  return {
    workers,
    perWorker: computeSeconds / stepSeconds(cluster, workers),
    withoutOverlap: computeSeconds / stepSeconds({...cluster, buckets: 1}, workers),
    fixedTotal: less / stepSeconds({...cluster, computeSeconds: less}, workers),
  };
}

/**
 * What one worker sends in a ring all-reduce: 2 (n − 1) / n times the data.
 * Source: Patarasuk and Yuan, Bandwidth optimal all-reduce algorithms for clusters of workstations (2009).
 */
export function sentBytes(bytes: number, workers: number): number {
  return (2 * (workers - 1) * bytes) / workers;
}

/** Time of a ring all-reduce in seconds: the bytes over the link, and 2 (n − 1) hops. */
export function allReduceSeconds(bytes: number, workers: number, bytesPerSecond: number): number {
  return sentBytes(bytes, workers) / bytesPerSecond + 2 * (workers - 1) * HOP_SECONDS;
}

/**
 * One step in seconds. Buckets are filled evenly during the backward pass; the ring takes one at a time, in order,
 * as soon as it is filled and the one before it is done. The step ends when both are.
 */
export function stepSeconds(cluster: Cluster, workers: number): number {
  const {computeSeconds, gradientBytes, bytesPerSecond, buckets} = cluster;
  const transfer = allReduceSeconds(gradientBytes / buckets, workers, bytesPerSecond);
  const backward = computeSeconds * (1 - FORWARD);
  let ringFree = 0;
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    const filled = computeSeconds * FORWARD + (backward * bucket) / buckets;
    ringFree = Math.max(ringFree, filled) + transfer;
  }
  return Math.max(computeSeconds, ringFree);
}
