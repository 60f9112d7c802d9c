import {MARKET, type Point} from '@site/src/domain/figures/calibrationCost';
import {formatQuantity} from '@site/src/domain/quantity';

const others = MARKET.adsPerAuction - MARKET.ofSecondFormat;

/** Every word that the figure says. */
export const strings = {
  title: 'What miscalibration costs in the auction',
  all: 'all ads wrong',
  one: 'video ads wrong',
  measures: {
    value: 'Value created',
    platform: 'Platform earns',
    advertisers: 'Advertisers keep',
    rightPrice: 'Price of a click, right winner',
  },
  wrong: 'Slot goes to the wrong ad',
  axisX: 'predicted ÷ true click rate',
  axisY: (measure: string) => `${measure}, against perfect predictions`,
  controls: {
    factor: 'Predicted ÷ true click rate',
    spread: 'Over-confidence: spread of predictions ÷ true spread',
    floorPerMille: 'Floor: what the slot earns otherwise, per 1,000 impressions',
    measure: 'Draw',
  },
  caption: (factor: string) => `At ${factor}, against perfect predictions`,
  assumes:
    `${MARKET.auctions} seeded auctions of one slot, each with ${others} image and ${MARKET.ofSecondFormat} ` +
    `video ads. Ads are ranked by bid × predicted click rate; the winner pays per click the second score ÷ its own ` +
    `predicted rate, at least the floor. Bids are what a click is worth to the advertiser, and do not react.`,
};

/** A change with its sign, and as many decimals as it needs: '−0.05%', '+1.1%', 'no change'. */
export function changeText(change: number): string {
  const percent = Math.abs(change) * 100;
  if (percent < 0.005) return 'no change';
  return `${change < 0 ? '−' : '+'}${percent.toFixed(percent < 1 ? 2 : 1)}%`;
}

export function shareText(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** The figure at the reader's setting, in words. */
export function summary({factor, all, one}: Point, spread: number): string {
  const confidence = spread === 1 ? '' : `, spread ${formatQuantity(spread, '×', 3)} as wide`;
  const predicted = `Predictions are ${formatQuantity(factor, '×', 3)} the true click rates${confidence}.`;
  const inAll =
    `If those of all ads are, ${shareText(all.wrong)} of slots go to the wrong ad; value created: ` +
    `${changeText(all.value)}, platform earns: ${changeText(all.platform)}.`;
  const inOne =
    `If only those of video ads are: ${shareText(one.wrong)} of slots; ${changeText(one.value)} and ` +
    `${changeText(one.platform)}.`;
  return [predicted, inAll, inOne].join(' ');
}
