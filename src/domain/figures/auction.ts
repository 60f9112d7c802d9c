/**
 * What miscalibrated click predictions cost in an ad auction: real auctions over seeded ads.
 *
 * One slot per auction. An advertiser bids what a click is worth to them. Ads are ranked by
 * bid × predicted click rate. The winner pays per click the least that keeps the slot: the score of the
 * next one divided by the winner's own predicted rate (second price). `floor` is what the slot earns without
 * these ads, per impression: an ad's score must beat it, and it stands in for a missing second one.
 * Clicks happen at the true rate.
 */

/** The ads of many auctions; ad `a` of auction `i` stands at `i * adsPerAuction + a` in every list. */
export interface Ads {
  adsPerAuction: number;
  /** The last ones of each auction are of a second format, which may have a model of its own. */
  ofSecondFormat: number;
  /** USD per click. */
  bids: Float64Array;
  trueRates: Float64Array;
}

/** What the model says: predicted click rates and, for each format, a factor on all of them. */
export interface Predictions {
  rates: Float64Array;
  firstFactor: number;
  secondFactor: number;
}

/** Means over all auctions, in USD per impression. */
export interface Outcome {
  /** What the slot creates for all: clicks at what they are worth to advertisers, or the floor. */
  value: number;
  /** What the platform earns of it; the rest, value − platform, is left to advertisers. */
  platform: number;
  /** Share of auctions whose slot goes to another than with true rates. */
  wrong: number;
  /** What right winners pay over what they would pay with true rates. */
  rightPrice: number;
}

/** Who gets a slot. */
export interface Sale {
  /** Index of the winning ad, or −1 when none beats the floor. */
  winner: number;
  /** The score that the winner had to beat, in USD per impression. */
  second: number;
}

/** Every auction as it goes with true rates. `floor` in USD per impression. */
export function rightSales(ads: Ads, floor: number): Sale[] {
  const perfect = {rates: ads.trueRates, firstFactor: 1, secondFactor: 1};
  const auctions = ads.bids.length / ads.adsPerAuction;
  return Array.from({length: auctions}, (_, auction) => sell(ads, perfect, floor, auction));
}

/** Runs every auction with the predictions and compares it with its right sale (of the same floor). */
export function runAuctions(
  ads: Ads,
  predictions: Predictions,
  floor: number,
  right: readonly Sale[],
): Outcome {
  const sum = {value: 0, platform: 0, wrong: 0, paid: 0, fair: 0};
  right.forEach((rightSale, auction) => {
    const {winner, second} = sell(ads, predictions, floor, auction);
    const earned = winner < 0 ? floor : second * overClaim(ads, predictions, winner);
    sum.value += winner < 0 ? floor : at(ads.bids, winner) * at(ads.trueRates, winner);
    sum.platform += earned;
    if (winner !== rightSale.winner) sum.wrong += 1;
    else if (winner >= 0) {
      sum.paid += earned;
      sum.fair += rightSale.second;
    }
  });
  return {
    value: sum.value / right.length,
    platform: sum.platform / right.length,
    wrong: sum.wrong / right.length,
    rightPrice: sum.paid / sum.fair,
  };
}

function sell(ads: Ads, predictions: Predictions, floor: number, auction: number): Sale {
  const first = auction * ads.adsPerAuction;
  let winner = -1;
  let best = floor;
  let second = floor;
  for (let ad = first; ad < first + ads.adsPerAuction; ad += 1) {
    const score = at(ads.bids, ad) * predicted(ads, predictions, ad);
    if (score > best) {
      second = best;
      best = score;
      winner = ad;
    } else if (score > second) second = score;
  }
  return {winner, second};
}

function predicted(ads: Ads, predictions: Predictions, ad: number): number {
  const isSecond = ad % ads.adsPerAuction >= ads.adsPerAuction - ads.ofSecondFormat;
  return (
    at(predictions.rates, ad) * (isSecond ? predictions.secondFactor : predictions.firstFactor)
  );
}

/** True over predicted rate: the price per click is second ÷ predicted, and clicks come at the true rate. */
function overClaim(ads: Ads, predictions: Predictions, ad: number): number {
  return at(ads.trueRates, ad) / predicted(ads, predictions, ad);
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? NaN;
}
