/** Seeded examples of a small classification task, on which the figures really train. */
import {normal, seededRandom} from './random';

export const INPUTS = 6;
export const CLASSES = 3;
const CLUSTERS = 6;

/** Example `i` has the inputs `i * INPUTS + j` and the class `labels[i]`. */
export interface Examples {
  count: number;
  inputs: Float64Array;
  labels: Uint8Array;
}

/**
 * Examples of a world with six Gaussian clusters in six dimensions, two for each class, so that no plane need
 * separate a class. `spread` is the standard deviation inside a cluster; the centres are standard normal.
 */
export function drawExamples(world: number, spread: number, count: number, seed: number): Examples {
  const placed = seededRandom(world);
  const centres = Float64Array.from({length: CLUSTERS * INPUTS}, () => normal(placed));
  const random = seededRandom(seed);
  const inputs = new Float64Array(count * INPUTS);
  const labels = new Uint8Array(count);
  for (let example = 0; example < count; example += 1) {
    const cluster = Math.floor(random() * CLUSTERS);
    labels[example] = cluster % CLASSES;
    for (let input = 0; input < INPUTS; input += 1) {
      inputs[example * INPUTS + input] =
        at(centres, cluster * INPUTS + input) + spread * normal(random);
    }
  }
  return {count, inputs, labels};
}

/** The number at an index that exists. */
export function at(numbers: Float64Array | Uint8Array | Int32Array, index: number): number {
  return numbers[index] as number;
}
