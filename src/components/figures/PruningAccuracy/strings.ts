import {COUNTS, type PruningAccuracy, type Pruned} from '@site/src/domain/figures/pruningAccuracy';
import {CLASSES, INPUTS} from '@site/src/domain/figures/tinyExamples';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'What pruning costs a small trained network',
  lines: {
    magnitude: 'smallest weights cut, nothing trained again',
    random: 'weights cut at random',
    retrained:
      'smallest weights cut step by step, the rest trained on (circles: smaller dense networks with as many weights)',
  },
  axisX: 'share of weights set to zero',
  axisY: 'accuracy on test examples',
  controls: {sparsity: 'Share of weights set to zero', hidden: 'Hidden units of the network'},
  widths: (hidden: number, weights: number) => `${hidden} (${weights} weights)`,
  table: {
    dense: 'Unpruned',
    kept: 'Weights left',
    magnitude: 'Smallest weights cut',
    random: 'Cut at random',
    retrained: 'Smallest cut, the rest trained on',
    small: (hidden: number, weights: number) =>
      `Dense network of ${hidden} hidden units, ${weights} weights, trained from scratch`,
  },
  assumes:
    `A network of ${INPUTS} inputs, one hidden layer and ${CLASSES} classes, really trained on ${COUNTS.training} seeded examples ` +
    `(${COUNTS.epochs} epochs) and tested on ${COUNTS.test} others: one and a half points up or down is chance. Each step of the third ` +
    `line cuts further and trains one more epoch. Between computed sparsities the lines are straight.`,
};

export function share(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

/** The figure at the reader's setting, in words. */
export function summary(
  {weights, dense}: PruningAccuracy,
  {sparsity, magnitude, random, retrained}: Pruned,
): string {
  return (
    `With ${formatQuantity(sparsity, 'ratio', 3)} of ${weights} weights set to zero, accuracy falls from ${share(dense)} to ` +
    `${share(magnitude)} when the smallest are cut, to ${share(random)} when they are drawn at random, and to ` +
    `${share(retrained)} when the smallest are cut step by step and the rest is trained on.`
  );
}
