/** Vectors of the digit images to search in: the pixels themselves, or what the trained network makes of them. */
import type {Examples} from '../tinyExamples';
import {forward} from '../tinyNetwork';
import type {Vectors} from '../vectors';
import {PIXELS} from './images';
import {trainedOnDigits} from './network';

/** Pixels: 64 numbers an image. Learned: the 32 activations of the hidden layer. */
export const KINDS = {pixels: 0, learned: 1} as const;

/** One vector of length one for each image, so that near means a small angle. */
export function digitVectors(kind: number, {count, inputs}: Examples): Vectors {
  const values = kind === KINDS.learned ? activations(inputs) : inputs.slice();
  const dim = values.length / count;
  for (let from = 0; from < values.length; from += dim) {
    let sum = 0;
    for (let at = from; at < from + dim; at += 1) sum += (values[at] ?? 0) ** 2;
    const length = Math.sqrt(sum);
    for (let at = from; at < from + dim; at += 1) values[at] = (values[at] ?? 0) / length;
  }
  return {values, count, dim};
}

function activations(inputs: Float64Array): Float64Array {
  const network = trainedOnDigits();
  const {hidden, classes} = network;
  const values = new Float64Array((inputs.length / PIXELS) * hidden);
  const logits = new Float64Array(classes);
  for (let image = 0, from = 0; from < inputs.length; image += 1, from += PIXELS)
    forward(network, inputs, from, values.subarray(image * hidden, (image + 1) * hidden), logits);
  return values;
}
