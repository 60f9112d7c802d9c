import {normal, type Random} from './random';
import {sigmoid} from './recalibration';

/** True log-odds of the examples are normal around MIDDLE with this standard deviation. */
export const MIDDLE = -1;
export const SPREAD = 1.6;
/** Examples by rising true log-odds; `drawn` tells in which turn each was drawn. */
export interface Sample {
  truths: Float64Array;
  labels: Uint8Array;
  drawn: Uint32Array;
}

/** Draws examples: a true log-odds each, and a label by its probability. */
export function drawSample(size: number, random: Random): Sample {
  const truths = Float64Array.from({length: size}, () => MIDDLE + SPREAD * normal(random));
  const labels = Uint8Array.from(truths, (truth) => (random() < sigmoid(truth) ? 1 : 0));
  const drawn = Uint32Array.from({length: size}, (_, turn) => turn).sort(
    (a, b) => (truths[a] ?? 0) - (truths[b] ?? 0),
  );
  const inOrder = <T extends Float64Array | Uint8Array>(values: T) =>
    values.map((_, place) => values[drawn[place] ?? 0] ?? NaN) as T;
  return {truths: inOrder(truths), labels: inOrder(labels), drawn};
}

/** The first `size` examples that were drawn, still by rising true log-odds. */
export function firstOf({truths, labels, drawn}: Sample, size: number): Omit<Sample, 'drawn'> {
  const isFirst = (_: number, place: number) => (drawn[place] ?? size) < size;
  return {truths: truths.filter(isFirst), labels: labels.filter(isFirst)};
}
