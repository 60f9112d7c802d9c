import {CHANNELS, PER_CHANNEL, type ErrorAt} from '@site/src/domain/figures/quantizationError';

/** Every word that the figure says. */
export const strings = {
  title: 'Error of a quantized weight matrix, by bits and by scheme',
  lines: {
    tensorSymmetric: 'one scale for the matrix, symmetric',
    channelSymmetric: 'one scale per channel, symmetric',
    channelAsymmetric: 'one scale and zero point per channel',
  },
  axisX: 'bits per weight',
  axisY: 'error of a channel, relative to its own size (mean)',
  controls: {
    bits: 'Bits per weight',
    channelSpread: 'How much channels differ in size (log scale)',
    tail: 'Tails of the weights',
    shift: 'Mean of the weights over their spread',
  },
  tails: {3: 'very heavy (t, 3 degrees)', 5: 'heavy (t, 5 degrees)', 30: 'almost normal (t, 30)'},
  table: {
    scheme: (bits: number) => `At ${bits} bits`,
    error: 'Relative error',
    bytes: `Bytes for ${CHANNELS} × ${PER_CHANNEL}`,
    tensorSymmetric: 'One scale, symmetric',
    tensorAsymmetric: 'One scale and zero point',
    channelSymmetric: 'Per channel, symmetric',
    clipped: 'Per channel, symmetric, range cut where the error is least',
    channelAsymmetric: 'Per channel, with zero point',
  },
  assumes:
    `A seeded matrix of ${CHANNELS} channels with ${PER_CHANNEL} weights, drawn and not trained: Student's t for the weights, log-normal sizes ` +
    `for the channels. Ranges are least to greatest weight, held to include zero. The error of a channel is the root mean square of ` +
    `(weight − weight read back) over that of its weights; shown is the mean over channels. A scale takes 2 bytes, a zero point 1.`,
};

export function percent(share: number): string {
  const value = share * 100;
  return `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)}%`;
}

/** The figure at the reader's setting, in words. */
export function summary({bits, ...error}: ErrorAt): string {
  return (
    `At ${bits} bits one scale for the whole matrix leaves an error of ${percent(error.tensorSymmetric)}, one scale per channel ` +
    `${percent(error.channelSymmetric)}, and one with a zero point ${percent(error.channelAsymmetric)}.`
  );
}
