import {normal, type Random} from './random';
import type {BinnedRows} from './splitHistograms';

/** Features of a delivery, each uniform between 0 and 1; the last one tells nothing. */
export const FEATURES = ['distance', 'hour', 'rain', 'load', 'shirt'] as const;
const BINS = 16;
/** Standard deviation of what no feature tells, in minutes. */
export const NOISE = 4;

export interface DeliveryRows extends BinnedRows {
  /** Minutes of each delivery. */
  minutes: Float64Array;
}

/** Mean minutes of a delivery: a slope, a wave, and a jump that needs two features at once. */
export function meanMinutes([
  distance = 0,
  hour = 0,
  rain = 0,
  load = 0,
]: readonly number[]): number {
  const jam = rain > 0.6 && load > 0.5 ? 14 : 0;
  return 20 + 12 * distance + 5 * Math.sin(2 * Math.PI * hour) + jam;
}

/** Seeded deliveries, each feature cut into 16 equal bins. */
export function drawDeliveries(count: number, random: Random): DeliveryRows {
  const features = FEATURES.length;
  const bins = new Uint8Array(count * features);
  const minutes = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const values = FEATURES.map(() => random());
    bins.set(
      values.map((value) => Math.floor(value * BINS)),
      row * features,
    );
    minutes[row] = meanMinutes(values) + NOISE * normal(random);
  }
  return {count, features, binCount: BINS, bins, minutes};
}
