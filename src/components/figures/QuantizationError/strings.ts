import {TRAINING} from '@site/src/domain/figures/digits/training';
import {DIGITS, LEARNED_FROM, PIXELS} from '@site/src/domain/figures/digits/images';
import {
  UNROUNDED,
  type QuantizationError as Computed,
} from '@site/src/domain/figures/quantizationError';

const {weights, channels, images, accuracy} = UNROUNDED;

/** Every word that the figure says. */
export const strings = {
  title: 'A trained network with rounded weights: error and accuracy, by bits and by scheme',
  lines: {
    tensorSymmetric: 'one scale for each matrix, symmetric',
    tensorAsymmetric: 'one scale and zero point for each matrix',
    channelSymmetric: 'one scale per channel, symmetric',
    clipped: 'one scale per channel, range cut',
    channelAsymmetric: 'one scale and zero point per channel',
  },
  axisX: 'bits per weight',
  axisY: 'error of a channel, relative to its own size (mean)',
  axisAccuracy: 'held-out digits told rightly',
  controls: {
    bits: 'Bits per weight',
    channelSpread: 'Hidden units scaled apart, the function kept',
  },
  spreads: {
    0: 'not at all: as trained',
    0.5: 'a little (log-normal, 0.5)',
    1: 'much (log-normal, 1)',
    1.5: 'very much (log-normal, 1.5)',
  },
  table: {
    scheme: (bits: number) => `At ${bits} bits`,
    error: 'Error',
    accuracy: 'Accuracy',
    bytes: 'Bytes',
    tensorSymmetric: 'One scale, symmetric',
    tensorAsymmetric: 'One scale and zero point',
    channelSymmetric: 'Per channel, symmetric',
    clipped: 'Per channel, symmetric, range cut where the error is least',
    channelAsymmetric: 'Per channel, with zero point',
    unrounded: 'Not rounded',
  },
  accuracyInWords: ({here}: Computed) =>
    `Held-out accuracy by bits: not rounded ${points(accuracy)}; at ${here.bits} bits ${points(here.tensorSymmetric.accuracy)} with one scale, ` +
    `${points(here.channelSymmetric.accuracy)} with one per channel, ${points(here.channelAsymmetric.accuracy)} with a zero point as well.`,
  assumes:
    `The weights are those of a real network: ${PIXELS} pixels, ${TRAINING.hidden} hidden units, ${DIGITS} digits, trained for ${TRAINING.epochs} epochs on ` +
    `${LEARNED_FROM.toLocaleString('en')} images of handwritten digits (data: E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, UCI, CC BY 4.0). ` +
    `Both matrices, ${weights.toLocaleString('en')} weights in ${channels} channels, are rounded after training; biases and activations are not. Errors are computed here: the root mean square of (weight − ` +
    `weight read back) over that of a channel's weights, mean over channels. Accuracy was counted once with the same code on ${images} held-out ` +
    `images; it is ${points(accuracy)} unrounded, and a point up or down is chance. Scaling a unit multiplies the weights into it by a drawn factor and divides those out of it by the ` +
    `same, so that the unrounded network answers as before. A scale takes 2 bytes, a zero point 1.`,
};

export function percent(share: number): string {
  const value = share * 100;
  if (value === 0) return '0%';
  return `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)}%`;
}

/** An accuracy, to a tenth of a point. */
export function points(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** The figure at the reader's setting, in words. */
export function summary({here}: Computed): string {
  const {bits, tensorSymmetric, channelSymmetric, channelAsymmetric} = here;
  return (
    `At ${bits} bits one scale for each matrix leaves an error of ${percent(tensorSymmetric.error)}, one scale per channel ` +
    `${percent(channelSymmetric.error)}, and one with a zero point ${percent(channelAsymmetric.error)}. Of ${points(accuracy)} accuracy, ` +
    `${points(tensorSymmetric.accuracy)}, ${points(channelSymmetric.accuracy)} and ${points(channelAsymmetric.accuracy)} are left.`
  );
}
