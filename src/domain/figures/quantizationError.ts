/** What rounding the weights of a network does to the weights, and to what it still gets right. The network is trained on real images. */
import {COUNTED_HITS} from './digits/countedHits';
import {DIGITS, PIXELS} from './digits/images';
import {spreadUnits, trainedOnDigits} from './digits/network';
import {BITS, rounded, SPREADS, type SchemeName} from './digits/rounding';
import {TRAINING} from './digits/training';
import {remember} from './remember';

/** What is left after rounding the weights of both layers. Biases and activations stay as they are. */
export interface Rounded {
  /** Mean over all channels of a channel's error relative to its own size, see channelErrors. */
  error: number;
  /** Share of the held-out images that are told rightly. */
  accuracy: number;
}

export type AtBits = {bits: number} & Record<SchemeName, Rounded>;

export interface QuantizationError {
  curve: AtBits[];
  here: AtBits;
}

const {images, unrounded} = COUNTED_HITS;

/** The network before rounding: its weights, their channels, and the share of the held-out images that it tells rightly. */
export const UNROUNDED = {
  weights: TRAINING.hidden * (PIXELS + DIGITS),
  channels: TRAINING.hidden + DIGITS,
  images,
  accuracy: unrounded / images,
};

/** Error and accuracy along all bits, and at one of them. `channelSpread` is one of SPREADS. */
export function quantizationError({
  bits,
  channelSpread,
}: {
  bits: number;
  channelSpread: number;
}): QuantizationError {
  const curve = curveAt(channelSpread);
  return {curve, here: curve.find((point) => point.bits === bits) as AtBits};
}

const curveAt = remember((spread) => {
  const network = spreadUnits(trainedOnDigits(), spread);
  const hits = COUNTED_HITS.rounded[SPREADS.findIndex((one) => one === spread)];
  return BITS.map((bits, at): AtBits => {
    const roundedBy = (scheme: SchemeName): Rounded => ({
      error: rounded(network, scheme, bits).error,
      accuracy: (hits?.[scheme][at] ?? NaN) / images,
    });
    return {
      bits,
      tensorSymmetric: roundedBy('tensorSymmetric'),
      tensorAsymmetric: roundedBy('tensorAsymmetric'),
      channelSymmetric: roundedBy('channelSymmetric'),
      clipped: roundedBy('clipped'),
      channelAsymmetric: roundedBy('channelAsymmetric'),
    };
  });
});
