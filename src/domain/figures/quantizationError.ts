/** What rounding the weights of a network does to the weights, and to what it still gets right. The network is trained on real images. */
import {COUNTED_HITS} from './digits/countedHits';
import {DIGITS, PIXELS} from './digits/images';
import {spreadUnits, trainedOnDigits} from './digits/network';
import {BITS, rounded, SCHEMES, SPREADS, type SchemeName} from './digits/rounding';
import {TRAINING} from './digits/training';
import {remember} from './remember';

/** What is left after rounding the weights of both layers. Biases and activations stay as they are. */
export interface Rounded {
  /** Mean over all channels of a channel's error relative to its own size, see channelErrors. */
  error: number;
  /** Share of the held-out images that are told rightly. */
  accuracy: number;
}

/** The schemes of the curves; the reader's bits have all. */
export const DRAWN = ['tensorSymmetric', 'channelSymmetric', 'channelAsymmetric'] as const;

type AtBits<Scheme extends SchemeName> = {bits: number} & Record<Scheme, Rounded>;

export interface QuantizationError {
  curve: AtBits<(typeof DRAWN)[number]>[];
  here: AtBits<SchemeName>;
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
  const {curve, roundedTo} = spreadBy(channelSpread);
  const here = Object.fromEntries(ALL.map((scheme) => [scheme, roundedTo(scheme, bits)]));
  return {curve, here: {bits, ...here} as AtBits<SchemeName>};
}

const ALL = Object.keys(SCHEMES) as SchemeName[];

const spreadBy = remember((spread) => {
  const network = spreadUnits(trainedOnDigits(), spread);
  const hits = COUNTED_HITS.rounded[SPREADS.findIndex((one) => one === spread)];
  const roundedTo = (scheme: SchemeName, bits: number): Rounded => ({
    error: rounded(network, scheme, bits).error,
    accuracy: (hits?.[scheme][BITS.findIndex((one) => one === bits)] ?? NaN) / images,
  });
  const curve = BITS.map((bits) => ({
    bits,
    tensorSymmetric: roundedTo('tensorSymmetric', bits),
    channelSymmetric: roundedTo('channelSymmetric', bits),
    channelAsymmetric: roundedTo('channelAsymmetric', bits),
  }));
  return {curve, roundedTo};
});
