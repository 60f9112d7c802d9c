import {MARKET, type Change, type Point} from '@site/src/domain/figures/calibrationCost';
import {formatQuantity} from '@site/src/domain/quantity';

const others = MARKET.adsPerAuction - MARKET.ofSecondFormat;

/** Every word that the figure says. */
export const strings = {
  title: 'What miscalibration costs in the auction',
  all: 'all ads mispredicted',
  one: 'only video ads mispredicted',
  measures: {
    value: 'Value created',
    platform: 'Platform earns',
    advertisers: 'Advertisers keep',
    rightPrice: 'Price of a click, where the right ad wins',
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

/** A change in words that keep their sign: '−0.9%', '+1.2%', 'no change'. */
export function changeText(change: number): string {
  if (Math.abs(change) < 5e-5) return 'no change';
  const text = formatQuantity(Math.abs(change), 'ratio');
  return (change < 0 ? '−' : '+') + text;
}

export function shareText(share: number): string {
  return formatQuantity(share, 'ratio');
}

/** The figure at the reader's setting, in words. */
export function summary({factor, all, one}: Point, spread: number): string {
  const confidence =
    spread === 1
      ? ''
      : ` and ${spread > 1 ? 'over' : 'under'}-confident (spread ${formatQuantity(spread, '×')})`;
  const said = `${formatQuantity(factor, '×', 3)} the true click rates${confidence}`;
  return `With predictions of ${said}: wrong for all ads, ${consequence(all)}; wrong for video ads only, ${consequence(one)}.`;
}

function consequence({wrong, value, platform}: Change): string {
  return `${shareText(wrong)} of slots go to the wrong ad, value created: ${changeText(value)}, platform: ${changeText(platform)}`;
}
