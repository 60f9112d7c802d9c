/**
 * Drift tests beside the harm that a drift does. One feature x: N(0, 1) in the reference window, N(shift, spread²) now, `rows` rows each.
 *
 * PSI = Σ (a − b) ln(a / b) over ten bins of equal reference share; without bins and with equal spreads it would be shift².
 * KS = sup |F − G|; its 5% threshold is sqrt(−½ ln 0.025) · sqrt(2 / rows) for two large samples of `rows` (Smirnov's asymptotic law).
 */
import {harmOf, type Harm} from './driftHarm';
import {normalCdf, normalQuantile} from './normalDistribution';
import {normal, seededRandom} from './random';
import {at} from './tinyExamples';

export const DRIFT = {bins: 10, reach: 2, psiAlarm: 0.2};
const SEED = 7;
const CURVE_POINTS = 41;
const COUNTED_POINTS = 9;
const EDGES = Float64Array.from({length: DRIFT.bins - 1}, (_, bin) =>
  normalQuantile((bin + 1) / DRIFT.bins),
);

export interface DriftInputs {
  /** Mean of x now, in standard deviations of the reference. */
  shift: number;
  /** Standard deviation of x now over that of the reference. */
  spread: number;
  /** Rows in each of the two windows. */
  rows: number;
  /** Change of the true log-odds at every x. */
  relation: number;
}

export interface Distances {
  psi: number;
  ks: number;
}

export type Curve = (readonly [shift: number, value: number])[];

export interface DriftTests {
  /** Of the populations, without noise, over all shifts. */
  psi: Curve;
  ks: Curve;
  /** Extra log loss of the fixed model, over all shifts. */
  extraLoss: Curve;
  /** Of two seeded samples, at some shifts. */
  countedPsi: Curve;
  countedKs: Curve;
  /** At the reader's shift: of the samples, and of the populations. */
  counted: Distances;
  exact: Distances;
  harm: Harm;
  threshold: number;
  /** Mean PSI of two samples of one population, about 2 (bins − 1) / rows. */
  psiOfNoise: number;
}

export function driftTests(inputs: DriftInputs): DriftTests {
  const {shift, spread, rows, relation} = inputs;
  const windows = drawWindows(rows);
  const exact = shifts(CURVE_POINTS).map((d) => [d, exactDistances(d, spread)] as const);
  const counted = shifts(COUNTED_POINTS).map(
    (d) => [d, countedDistances(windows, d, spread)] as const,
  );
  return {
    psi: exact.map(([d, {psi}]) => [d, psi]),
    ks: exact.map(([d, {ks}]) => [d, ks]),
    extraLoss: shifts(CURVE_POINTS).map((d) => [d, harmOf(d, spread, relation).extraLoss]),
    countedPsi: counted.map(([d, {psi}]) => [d, psi]),
    countedKs: counted.map(([d, {ks}]) => [d, ks]),
    counted: countedDistances(windows, shift, spread),
    exact: exactDistances(shift, spread),
    harm: harmOf(shift, spread, relation),
    threshold: ksThreshold(rows),
    psiOfNoise: (2 * (DRIFT.bins - 1)) / rows,
  };
}

/** The two-sample threshold at 5% for two samples of `rows`. */
export function ksThreshold(rows: number): number {
  return Math.sqrt(-0.5 * Math.log(0.025)) * Math.sqrt(2 / rows);
}

/** PSI and KS of N(0, 1) and N(shift, spread²). */
export function exactDistances(shift: number, spread: number): Distances {
  const now = (x: number) => normalCdf((x - shift) / spread);
  const shares = Array.from({length: DRIFT.bins}, (_, bin) => {
    const above = bin === 0 ? 0 : now(at(EDGES, bin - 1));
    return (bin === DRIFT.bins - 1 ? 1 : now(at(EDGES, bin))) - above;
  });
  const gaps = crossings(shift, spread).map((x) => Math.abs(normalCdf(x) - now(x)));
  return {
    psi: shares.reduce((sum, share) => sum + psiTerm(1 / DRIFT.bins, Math.max(share, 1e-9)), 0),
    ks: Math.max(0, ...gaps),
  };
}

function psiTerm(before: number, now: number): number {
  return (now - before) * Math.log(now / before);
}

/** Where the two densities are equal, which is where the distribution functions are farthest apart. */
function crossings(shift: number, spread: number): number[] {
  const square = 1 - 1 / spread ** 2;
  const linear = (2 * shift) / spread ** 2;
  const constant = -(shift ** 2) / spread ** 2 - 2 * Math.log(spread);
  if (Math.abs(square) < 1e-9) return shift === 0 ? [] : [-constant / linear];
  const root = Math.sqrt(Math.max(0, linear ** 2 - 4 * square * constant));
  return [(-linear - root) / (2 * square), (-linear + root) / (2 * square)];
}

interface Windows {
  /** Sorted draws of N(0, 1). */
  before: Float64Array;
  now: Float64Array;
}

function drawWindows(rows: number): Windows {
  const draw = (seed: number) => {
    const random = seededRandom(seed);
    return Float64Array.from({length: rows}, () => normal(random)).sort();
  };
  return {before: draw(SEED), now: draw(SEED + 1)};
}

/** PSI, with half a row in a bin that is empty, and KS of two sorted samples; the second is moved and stretched. */
function countedDistances({before, now}: Windows, shift: number, spread: number): Distances {
  const rows = before.length;
  const moved = now.map((z) => shift + spread * z);
  const [old, fresh] = [countBins(before), countBins(moved)];
  let psi = 0;
  for (let bin = 0; bin < DRIFT.bins; bin += 1)
    psi += psiTerm(Math.max(at(old, bin), 0.5) / rows, Math.max(at(fresh, bin), 0.5) / rows);
  let [ks, left, right] = [0, 0, 0];
  while (left < rows && right < rows) {
    if (at(before, left) <= at(moved, right)) left += 1;
    else right += 1;
    ks = Math.max(ks, Math.abs(left - right) / rows);
  }
  return {psi, ks};
}

function countBins(sorted: Float64Array): Float64Array {
  const counts = new Float64Array(DRIFT.bins);
  let bin = 0;
  for (const x of sorted) {
    while (bin < DRIFT.bins - 1 && x > at(EDGES, bin)) bin += 1;
    counts[bin] = at(counts, bin) + 1;
  }
  return counts;
}

function shifts(count: number): number[] {
  return Array.from(
    {length: count},
    (_, step) => -DRIFT.reach + (2 * DRIFT.reach * step) / (count - 1),
  );
}
