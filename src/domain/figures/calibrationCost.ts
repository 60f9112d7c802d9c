import {drawAds, spreadOut, type Market} from './adMarket';
import {rightSales, runAuctions, type Outcome} from './auction';
import {seededRandom} from './random';
import {logSteps} from './scale';

/** The market of the figure: on true rates it earns about USD 3 per 1,000 impressions. */
export const MARKET: Market = {
  auctions: 800,
  adsPerAuction: 6,
  ofSecondFormat: 2,
  medianBid: 0.15,
  bidSpread: 0.6,
  medianRate: 0.01,
  rateSpread: 0.7,
};
const SEED = 7;
const STEPS = 17;

/** The range of the factor between predicted and true rates. */
export const FACTORS = [0.5, 2] as const;

export interface CalibrationInputs {
  /** Predicted over true click rate. */
  factor: number;
  /** How far predictions stretch, see spreadOut. */
  spread: number;
  /** What a slot earns without these ads, in USD per 1,000 impressions. */
  floorPerMille: number;
}

/** An outcome beside that of true rates; −0.02 is two per cent less. */
export interface Change {
  value: number;
  platform: number;
  advertisers: number;
  /** Price per click where the right ad wins. */
  rightPrice: number;
  /** Share of auctions that go to the wrong ad. */
  wrong: number;
}

/** The same factor on the predictions of all ads, or only on those of the second format. */
export interface Point {
  factor: number;
  all: Change;
  one: Change;
}

export interface CalibrationCost {
  curve: Point[];
  /** At the factor asked for. */
  here: Point;
}

/** Runs the market's auctions with predictions that are wrong in the ways asked for. */
export function calibrationCost({
  factor,
  spread,
  floorPerMille,
}: CalibrationInputs): CalibrationCost {
  const ads = drawAds(MARKET, seededRandom(SEED));
  const floor = floorPerMille / 1000;
  const right = rightSales(ads, floor);
  const rates = spreadOut(ads.trueRates, spread);
  const perfect = runAuctions(
    ads,
    {rates: ads.trueRates, firstFactor: 1, secondFactor: 1},
    floor,
    right,
  );
  const run = (firstFactor: number, secondFactor: number) =>
    change(runAuctions(ads, {rates, firstFactor, secondFactor}, floor, right), perfect);
  const pointAt = (at: number) => ({factor: at, all: run(at, at), one: run(1, at)});
  return {curve: logSteps(FACTORS[0], FACTORS[1], STEPS).map(pointAt), here: pointAt(factor)};
}

function change(outcome: Outcome, perfect: Outcome): Change {
  return {
    value: outcome.value / perfect.value - 1,
    platform: outcome.platform / perfect.platform - 1,
    advertisers: (outcome.value - outcome.platform) / (perfect.value - perfect.platform) - 1,
    rightPrice: outcome.rightPrice - 1,
    wrong: outcome.wrong,
  };
}
