import {describe, expect, it} from 'vitest';
import {drawAds, spreadOut, type Market} from './adMarket';
import {rightSales, runAuctions, type Ads, type Predictions} from './auction';
import {seededRandom} from './random';

const MARKET: Market = {
  auctions: 2000,
  adsPerAuction: 6,
  ofSecondFormat: 2,
  medianBid: 0.15,
  bidSpread: 0.6,
  medianRate: 0.01,
  rateSpread: 0.7,
};
const ads = drawAds(MARKET, seededRandom(7));
const FLOOR = 0.0015;

function predictions(spread: number, firstFactor: number, secondFactor: number): Predictions {
  return {rates: spreadOut(ads.trueRates, spread), firstFactor, secondFactor};
}

/** Runs the auctions and judges them. */
function run(given: Ads, said: Predictions, floor: number) {
  return runAuctions(given, said, floor, rightSales(given, floor));
}

const perfect = run(ads, predictions(1, 1, 1), FLOOR);

/** One auction: ad A bids 2 at 10%, ad B (second format) bids 4 at 4%. */
const duel: Ads = {
  adsPerAuction: 2,
  ofSecondFormat: 1,
  bids: Float64Array.of(2, 4),
  trueRates: Float64Array.of(0.1, 0.04),
};

describe('one auction by hand', () => {
  const rates = duel.trueRates;

  it('goes to the higher bid × rate at the second price', () => {
    const {value, platform, wrong, rightPrice} = run(
      duel,
      {rates, firstFactor: 1, secondFactor: 1},
      0.01,
    );
    expect(value).toBeCloseTo(0.2, 12);
    // A pays 0.16 / 0.1 = 1.60 per click, and is clicked in 10% of impressions.
    expect(platform).toBeCloseTo(0.16, 12);
    expect([wrong, rightPrice]).toEqual([0, 1]);
  });

  it('is lost to an ad that is over-predicted, which then pays too little', () => {
    const {value, platform, wrong} = run(duel, {rates, firstFactor: 1, secondFactor: 2}, 0.01);
    expect(wrong).toBe(1);
    expect(value).toBeCloseTo(0.16, 12);
    // B scores 0.32, pays 0.2 / 0.08 = 2.50 per click, and is clicked in 4% of impressions.
    expect(platform).toBeCloseTo(0.1, 12);
  });

  it('earns the floor when no ad is predicted to beat it', () => {
    const outcome = run(duel, {rates, firstFactor: 0.1, secondFactor: 0.1}, 0.05);
    expect(outcome.value).toBe(0.05);
    expect(outcome.platform).toBe(0.05);
    expect(outcome.wrong).toBe(1);
  });

  it('overcharges against the floor when all rates are under-predicted', () => {
    const outcome = run(duel, {rates, firstFactor: 0.8, secondFactor: 0.8}, 0.15);
    // A pays 0.15 / 0.08 = 1.875 per click instead of 0.16 / 0.1 = 1.60.
    expect(outcome.platform).toBeCloseTo(0.1875, 12);
    expect(outcome.rightPrice).toBeCloseTo(0.1875 / 0.16, 12);
  });
});

describe('many auctions', () => {
  it('are best with true rates', () => {
    expect(perfect).toMatchObject({wrong: 0, rightPrice: 1});
    for (const [spread, first, second] of [
      [1, 0.7, 0.7],
      [1, 1, 1.5],
      [1.3, 1, 1],
      [0.7, 1.2, 1.2],
    ] as const) {
      expect(run(ads, predictions(spread, first, second), FLOOR).value).toBeLessThan(perfect.value);
    }
  });

  it('do not notice a factor common to all ads when there is no floor', () => {
    const free = run(ads, predictions(1, 1, 1), 0);
    const doubled = run(ads, predictions(1, 2, 2), 0);
    expect(doubled.wrong).toBe(0);
    expect(doubled.value).toBeCloseTo(free.value, 12);
    expect(doubled.platform).toBeCloseTo(free.platform, 12);
  });

  it('lose several times more when one format only is over-predicted', () => {
    const loss = (first: number, second: number) =>
      1 - run(ads, predictions(1, first, second), FLOOR).value / perfect.value;
    expect(loss(1, 1.3)).toBeGreaterThan(5 * loss(1.3, 1.3));
  });

  it('never leave advertisers worse than nothing: nobody pays more per click than their bid', () => {
    for (const factor of [0.5, 1, 2]) {
      const {value, platform} = run(ads, predictions(1.4, factor, 1 / factor), FLOOR);
      expect(platform).toBeLessThan(value);
    }
  });
});

describe('spreadOut', () => {
  it('leaves true rates alone at 1 and is right on average elsewhere', () => {
    const mean = (rates: Float64Array) => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    expect(spreadOut(ads.trueRates, 1)[5]).toBeCloseTo(ads.trueRates[5] ?? NaN, 12);
    expect(mean(spreadOut(ads.trueRates, 1.4))).toBeCloseTo(mean(ads.trueRates), 12);
  });

  it('keeps the order of the rates', () => {
    const order = (rates: Float64Array) =>
      [...rates.keys()].sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
    expect(order(spreadOut(ads.trueRates, 1.4))).toEqual(order(ads.trueRates));
  });
});
