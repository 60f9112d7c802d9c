import type {Ads} from './auction';
import {normal, type Random} from './random';

/** An imagined market from which the ads of the figure are drawn. */
export interface Market {
  auctions: number;
  adsPerAuction: number;
  ofSecondFormat: number;
  /** Bids are log-normal, in USD per click: median, and standard deviation of the logarithm. */
  medianBid: number;
  bidSpread: number;
  /** Click rates are normal in log-odds: the middle rate, and standard deviation of the log-odds. */
  medianRate: number;
  rateSpread: number;
}

/** Draws the ads of all auctions. Bids and click rates are independent of each other. */
export function drawAds(market: Market, random: Random): Ads {
  const count = market.auctions * market.adsPerAuction;
  const bids = new Float64Array(count);
  const trueRates = new Float64Array(count);
  for (let ad = 0; ad < count; ad += 1) {
    bids[ad] = market.medianBid * Math.exp(market.bidSpread * normal(random));
    trueRates[ad] = sigmoid(logOdds(market.medianRate) + market.rateSpread * normal(random));
  }
  return {
    adsPerAuction: market.adsPerAuction,
    ofSecondFormat: market.ofSecondFormat,
    bids,
    trueRates,
  };
}

/**
 * Predicted rates whose log-odds are `spread` times as far from their mean as the true ones
 * (over-confident above 1, timid below 1; the slope of a calibration regression is 1 ÷ spread), rescaled so
 * that over all ads they are right on average. Their order is the true one: AUC does not change.
 */
export function spreadOut(trueRates: Float64Array, spread: number): Float64Array {
  const odds = trueRates.map(logOdds);
  const middle = mean(odds);
  const rates = odds.map((own) => sigmoid(middle + spread * (own - middle)));
  const scale = mean(trueRates) / mean(rates);
  return rates.map((rate) => Math.min(rate * scale, 1));
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function logOdds(rate: number): number {
  return Math.log(rate / (1 - rate));
}

function mean(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
