/**
 * What one trial of a perishing event is worth, by formula. An event believed at m, with standard deviation s, gets n impressions while the bar (the
 * event that it would replace) has rate b > m. The mean after the trial has standard deviation σ̃ = s √(n / (n + m (1 − m) / s²)),
 * and with R days left and v impressions a day in a slot the trial is worth R v σ̃ ψ((b − m) / σ̃) − n (b − m),
 * ψ(z) = φ(z) − z Φ(−z): the normal case of the knowledge gradient.
 */
import {normalCdf, normalDensity} from './normalDistribution';
import {CITY} from './perishableCity';

/** The trial of the second plot: `believed` is the event's prior mean, `bar` what it would replace. */
export const TRIAL = {impressions: 200, believed: 0.014, bar: 0.02, days: 15};

/** Registrations a day that a trial wins later, and what the trial costs. */
export function trial(variance: number): {perDay: number; cost: number} {
  const {impressions, believed, bar} = TRIAL;
  const spread = believed * Math.sqrt(variance);
  const worth = (believed * (1 - believed)) / spread ** 2;
  const moved = spread * Math.sqrt(impressions / (impressions + worth));
  const z = (bar - believed) / moved;
  const gain = moved * (normalDensity(z) - z * normalCdf(-z));
  return {
    perDay: (gain * CITY.impressions) / CITY.slots,
    cost: impressions * (bar - believed),
  };
}
