import {
  BINS,
  HELD_OUT,
  type CalibrationMaps,
  type PerMap,
} from '@site/src/domain/figures/calibrationMaps';
import {MIDDLE, SPREAD} from '@site/src/domain/figures/calibrationSample';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'Platt scaling and isotonic regression on labels they have not seen',
  maps: {raw: 'raw score', platt: 'Platt scaling', isotonic: 'isotonic regression'},
  truth: 'true probabilities',
  axes: {
    predicted: 'mean prediction of a bin',
    observed: 'share of positives in the bin',
    size: 'labels that the map is fitted on',
    excess: 'log loss above the true probabilities, nats',
  },
  controls: {
    size: 'Labels to fit the map on',
    stretch: 'Over-confidence: spread of log-odds ÷ true spread',
    bend: 'Bend: how far high scores are pressed together',
  },
  rows: {
    ece: `Calibration error, ${BINS} bins`,
    logLoss: 'Log loss, nats',
    excess: 'Expected log loss above the truth, nats',
  },
  caption: `On ${formatQuantity(HELD_OUT, 'held-out examples')}`,
  assumes:
    `Seeded examples whose true log-odds are normal with mean ${String(MIDDLE).replace('-', '−')} and standard deviation ${SPREAD}. The score keeps their order. ` +
    `Left, ${BINS} bins of equally many held-out examples against the thin diagonal. Right, averages over several sets of ` +
    `each size; the dots are the one set of your size. Isotonic values are kept 1 ÷ (n + 2) from 0 and 1.`,
};

const MAPS = ['raw', 'platt', 'isotonic'] as const;

export const shareText = (share: number) => formatQuantity(share, 'ratio');
export const natsText = (nats: number) => (Math.abs(nats) < 5e-5 ? '0.0000' : nats.toFixed(4));

/** The figure at the reader's setting, in words. */
export function summary({ece, excess}: CalibrationMaps, size: number): string {
  const listed = (text: (name: keyof PerMap) => string) =>
    MAPS.map((name) => `${strings.maps[name]} ${text(name)}`).join(', ');
  return (
    `Fitted on ${formatQuantity(size, 'labels', 3)}. Calibration error on held-out examples: ` +
    `${listed((name) => shareText(ece[name]))}; the true probabilities themselves show ${shareText(ece.truth)}. ` +
    `Log loss above the truth, in nats: ${listed((name) => natsText(excess[name]))}.`
  );
}

/** The second plot in words: who is ahead at both ends. */
export function sizesInWords({curve}: CalibrationMaps): string {
  const told = [curve[0], curve.at(-1)].flatMap((point) => (point ? [point] : []));
  return told
    .map(
      ({size, excess}) =>
        `With ${formatQuantity(size, 'labels')}, log loss above the truth is ${natsText(excess.platt)} nats after Platt ` +
        `scaling and ${natsText(excess.isotonic)} after isotonic regression; raw ${natsText(excess.raw)}.`,
    )
    .join(' ');
}
