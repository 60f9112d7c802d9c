import {
  KEPT,
  NEW_NOISE,
  ORDERS,
  WORLD,
  type MixedInputs,
  type Recalls,
} from '@site/src/domain/figures/mixedVersions';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'What is found while a gallery is encoded again',
  lines: {
    mixed: 'independent training, both versions in one index',
    compatible: 'compatible training, both versions in one index',
    pair: 'the old pair until the last image, then the new pair',
  },
  axisX: 'share of the gallery that is encoded again',
  axisY: 'ten most alike found',
  controls: {
    share: 'Encoded again',
    oldNoise: 'The old model',
    order: 'Images are encoded again',
  },
  noises: {
    0.3: 'is nearly as good',
    0.5: 'is clearly worse',
    0.8: 'is half as good',
  },
  orders: {[ORDERS.random]: 'in random order', [ORDERS.wanted]: 'the most wanted kinds first'},
  table: {head: ['', 'Found'], mixed: 'Mixed', compatible: 'Compatible', pair: 'Pair by pair'},
  assumes:
    `${WORLD.images} seeded images of ${WORLD.kinds} kinds whose likeness is known, ${WORLD.queries} queries, kinds asked for as one over their rank. An encoder turns the ${WORLD.dim} hidden ` +
    `numbers of an image and adds noise: ${NEW_NOISE} in the new model, 0.3, 0.5 or 0.8 in the old one, in units of the spread of the kinds. Two independent trainings turn differently. The ` +
    `compatible one keeps the old turn and, as its price, ${formatQuantity(KEPT, 'ratio')} of the difference in noise. Whether real trainings pay a price is disputed; this one is assumed. All searches are exact.`,
};

/** The figure at the reader's setting, in words. */
export function summary({mixed, compatible, pair}: Recalls, {share: done}: MixedInputs): string {
  return (
    `With ${share(done)} of the gallery encoded again, an index that mixes two independent trainings finds ${share(mixed)} of the ten images most alike, ` +
    `one that mixes compatible trainings ${share(compatible)}, and the ${done < 1 ? 'old pair' : 'new pair'} ${share(pair)}.`
  );
}

export function share(value: number): string {
  return formatQuantity(value, 'ratio');
}
