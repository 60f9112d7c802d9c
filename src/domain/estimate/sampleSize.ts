/** Standard normal quantiles: two-sided alpha 0.05 (0.975) and power 0.8. */
const Z_ALPHA = 1.959963984540054;
const Z_POWER_80 = 0.8416212335729143;

/**
 * Units needed in each of two equal arms to detect a relative change of a proportion, at two-sided
 * alpha 0.05 and power 0.8, normal approximation without continuity correction:
 *
 *   n = (z_α √(2 p̄ q̄) + z_β √(p₁q₁ + p₂q₂))² / (p₂ − p₁)²,  p₂ = p₁(1 + lift), p̄ = (p₁ + p₂)/2, q = 1 − p.
 *
 * Source: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, 2003,
 * chapter 4; the same formula as `power.prop.test` of R (its documented example is in the test).
 *
 * @param baseline proportion of the control arm, in (0, 1)
 * @param relativeLift smallest relative change worth detecting, such as 0.01 for 1%; may be negative
 * @param zPower normal quantile of the wanted power
 * @returns a whole number of units per arm; NaN when a proportion leaves (0, 1) or the lift is 0
 */
export function sampleSizeProportion(
  baseline: number,
  relativeLift: number,
  zPower = Z_POWER_80,
): number {
  const treated = baseline * (1 + relativeLift);
  const possible = baseline > 0 && baseline < 1 && treated > 0 && treated < 1 && relativeLift !== 0;
  if (!possible) return NaN;
  const mean = (baseline + treated) / 2;
  const underNull = Z_ALPHA * Math.sqrt(2 * mean * (1 - mean));
  const underChange = zPower * Math.sqrt(baseline * (1 - baseline) + treated * (1 - treated));
  return Math.ceil(((underNull + underChange) / (treated - baseline)) ** 2);
}
