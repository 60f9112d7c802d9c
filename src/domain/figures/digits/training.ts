/** The training of the small network whose weights the figures round: `scripts/digits.ts` runs it and keeps the result. */
import type {Examples} from '../tinyExamples';
import {labelSlope, newNetwork, train, type Network} from '../tinyNetwork';
import {DIGITS, PIXELS} from './images';

/** Plain stochastic gradient descent, one image at a time in their order. Chosen before the held-out images were looked at. */
export const TRAINING = {hidden: 32, epochs: 30, rate: 0.05, seed: 1} as const;
/** Weights are kept in ten-thousandths. */
const PARTS = 10_000;

/** Weights and biases as whole numbers of ten-thousandths, separated by spaces, in the order of a Network. */
export interface PackedNetwork {
  weights: string;
  biases: string;
}

/** Trains from scratch on images; `epochs` may be fewer than those of TRAINING. */
export function trainOnDigits(images: Examples, epochs: number = TRAINING.epochs): Network {
  const {hidden, seed, rate} = TRAINING;
  const start = newNetwork(hidden, seed, {inputs: PIXELS, classes: DIGITS});
  return train(start, images, labelSlope(images), {epochs, rate});
}

export function packNetwork({weights, biases}: Network): PackedNetwork {
  const pack = (numbers: Float64Array) =>
    Array.from(numbers, (number) => Math.round(number * PARTS)).join(' ');
  return {weights: pack(weights), biases: pack(biases)};
}

export function readNetwork({weights, biases}: PackedNetwork): Network {
  const read = (text: string) =>
    Float64Array.from(text.split(' '), (whole) => Number(whole) / PARTS);
  return {
    ...{inputs: PIXELS, hidden: TRAINING.hidden, classes: DIGITS},
    ...{weights: read(weights), biases: read(biases)},
  };
}
