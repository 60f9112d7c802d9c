import type {RateSmoothing} from '@site/src/domain/figures/rateSmoothing';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'How far a smoothed rate lies from the true one',
  lines: {
    both: 'error of the smoothed rate',
    chance: 'its part from chance',
    pulling: 'its part from pulling',
  },
  axisX: 'prior strength α, in impressions',
  axisY: 'error, points (root mean square)',
  controls: {
    strength: 'Prior strength',
    impressions: 'Impressions of each item',
    spread: 'Spread of true rates in the group (standard deviation)',
    gap: 'Prior mean lies beside the true mean by',
  },
  table: {
    which: 'Estimate',
    strength: 'Strength',
    pulling: 'From pulling',
    chance: 'From chance',
    both: 'Error',
    raw: 'Clicks over impressions',
    here: 'At your strength',
    best: 'At the best strength',
  },
  assumes:
    'True rates of the items have a mean of 5% and the spread you choose (a beta distribution), and each item was shown equally ' +
    'often. Lines are the exact formula; open circles are measured on 400 seeded items, so they scatter by some per cent. Errors ' +
    'are in points of the rate: 2 points of 5% is an error of two fifths.',
};

export function pointsText(rate: number): string {
  return `${(rate * 100).toFixed(2)} points`;
}

export function strengthText(strength: number): string {
  return formatQuantity(strength, 'impressions');
}

/** The figure at the reader's setting, in words. */
export function summary({here, best, raw}: RateSmoothing, impressions: number): string {
  return (
    `After ${formatQuantity(impressions, 'impressions')} an item's plain rate is off by ${pointsText(raw)}. With a prior worth ` +
    `${strengthText(here.strength)} it is off by ${pointsText(here.both)}: ${pointsText(here.pulling)} from pulling and ` +
    `${pointsText(here.chance)} from chance. The best prior is worth ${strengthText(best.strength)} and leaves ` +
    `${pointsText(best.both)}.`
  );
}
