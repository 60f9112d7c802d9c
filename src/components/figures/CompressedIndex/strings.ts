import {
  METHODS,
  PHOTOS,
  WHOLE,
  WORLD,
  type CompressedInputs,
  type Found,
} from '@site/src/domain/figures/compressedIndex';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'What a compressed vector still knows: the neighbours, the item, the kind',
  lines: {
    recall: 'ten nearest found, by the compressed vectors alone',
    again: 'ten nearest found, the best compared again',
    kind: 'results of the right kind, by the compressed vectors alone',
  },
  axisX: `bytes of a vector, of ${WHOLE}`,
  axisY: 'share',
  controls: {
    method: 'The bytes hold',
    photo: 'The query is another photo',
    bytes: 'Bytes of a vector',
    again: 'Compared again with whole vectors',
  },
  methods: {
    [METHODS.product]: 'a product code',
    [METHODS.signs]: 'signs along random directions',
    [METHODS.rounded]: 'the first numbers, rounded to a byte',
  },
  photos: {[PHOTOS.studio]: 'from the same studio', [PHOTOS.phone]: 'from a phone'},
  bytesOf: (bytes: number) => (bytes === 1 ? '1 byte' : `${bytes} bytes`),
  againOf: (count: number) => (count > WORLD.shown ? `the best ${count}` : 'none'),
  table: {
    head: ['', 'Alone', 'Compared again', 'Whole vectors'],
    recall: 'Ten nearest found',
    item: 'The same item among the ten',
    kind: 'Results of the right kind',
  },
  assumes:
    `${WORLD.images} seeded images of ${WORLD.kinds} kinds of things, one for each item; ${WORLD.queries} queries, each another photo of an item. Vectors have ${WORLD.dim} numbers ` +
    `that follow twelve directions, as learned ones follow few. Codes, signs and searches are really computed, over all images. One query is ` +
    `nearly three points of a share, so look at the curves, not at single steps. With so few images, fifty is a large part of them; a billion images need some hundreds.`,
};

/** The figure at the reader's setting, in words. */
export function summary(
  alone: Found,
  again: Found,
  whole: Found,
  {bytes, again: count}: CompressedInputs & {bytes: number},
): string {
  const compared =
    count > WORLD.shown
      ? `With ${strings.againOf(count)} compared again it is ${share(again.recall)}. `
      : 'Nothing is compared again. ';
  return (
    `With ${strings.bytesOf(bytes)} a vector, the compressed vectors alone find ${share(alone.recall)} of the ten nearest, and ${share(alone.kind)} of the results are of the right kind. ` +
    `${compared}The same item is among the ten for ${share(alone.item)} of queries alone, ${share(again.item)} compared again, and ${share(whole.item)} by whole vectors.`
  );
}

export function share(value: number): string {
  return formatQuantity(value, 'ratio');
}
