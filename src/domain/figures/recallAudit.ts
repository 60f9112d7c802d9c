/**
 * What an audit says about the recall of a detector, where the truth is known because the faces are made here.
 *
 * Each face of a seeded city (auditedCity.ts) has three difficulties, one for the detector and one for each of two
 * annotators: x = √κ h + √(1 − κ) e, standard normal, where h is common to the three and κ (`alike`) says how alike they
 * miss. An annotator finds a face if his x is at most 1.645; the detector's score is the logistic function of
 * LOGIT − SPREAD x, so at threshold t it misses Φ((ln(t/(1 − t)) − LOGIT)/SPREAD) of all faces, whatever κ is.
 *
 * Misses are shares of all faces. One annotator: unblurred faces among those that he found. Two, blind to each other and
 * to the detector: Chapman's number of the unblurred faces from those that one found, the other, and both (missEstimates.ts).
 */
import {CITY, looksAt, wrongBlurs, type Looks} from './auditedCity';
import {oneLook, twoLooks, type MissRate, type Tally} from './missEstimates';
import {normalCdf} from './normalDistribution';

/** Ends of the controls. */
export const THRESHOLDS = [0.001, 0.5] as const;
export const AUDITS = [200, CITY.scenes] as const;
export const ALIKE = [0, 0.7] as const;

const [LOGIT, SPREAD] = [4.55, 3.55];
const CURVE_STEPS = 24;

export interface AuditInputs {
  /** Score from which a box is blurred. */
  threshold: number;
  /** Panoramas in the audit. */
  audit: number;
  /** How alike annotators and detector miss: 0 independent, 1 the same faces. */
  alike: number;
}

export interface AuditPoint {
  threshold: number;
  audit: number;
  /** Share of all faces that the detector misses. */
  truth: number;
  one: MissRate;
  two: MissRate;
}

export interface RecallAudit {
  byThreshold: AuditPoint[];
  byAudit: AuditPoint[];
  here: AuditPoint & {
    faces: number;
    /** Unblurred faces that the first annotator found, either, and both. */
    seen: {first: number; either: number; both: number};
    /** Boxes a panorama that hide no face, and their share of the searched pixels. */
    wrongBlurs: number;
    wrongArea: number;
  };
}

export function recallAudit({threshold, audit, alike}: AuditInputs): RecallAudit {
  const looks = looksAt(alike);
  const points = (t: number, sizes: readonly number[]) =>
    count(looks, t, sizes).map((tally, at) => ({point: pointOf(tally, t, sizes[at] ?? 0), tally}));
  const sizes = spaced(AUDITS).map(Math.round);
  const here = points(threshold, [audit]).map(({point, tally}) => {
    const {faces, first, second, both} = tally;
    const seen = {first, either: first + second - both, both};
    return {...point, faces, seen, ...wrongBlurs(logOdds(threshold))};
  });
  return {
    byThreshold: spaced(THRESHOLDS).flatMap((t) => points(t, [audit]).map(({point}) => point)),
    byAudit: points(threshold, sizes).map(({point}) => point),
    here: here[0]!,
  };
}

/** Share of all faces that the detector misses at a threshold. */
export function missedShare(threshold: number): number {
  return normalCdf((logOdds(threshold) - LOGIT) / SPREAD);
}

function pointOf(tally: Tally, threshold: number, audit: number): AuditPoint {
  const truth = missedShare(threshold);
  return {threshold, audit, truth, one: oneLook(tally), two: twoLooks(tally)};
}

/** What is found in the first panoramas, for each of the rising sizes. */
export function count(
  {scene, difficulty, first, second}: Looks,
  threshold: number,
  sizes: readonly number[],
): Tally[] {
  const limit = (LOGIT - logOdds(threshold)) / SPREAD;
  const sum = {faces: 0, blurred: 0, found: 0, first: 0, second: 0, both: 0};
  const squares = {missed: 0, mixed: 0, found: 0};
  const tallies: Tally[] = [];
  let [face, at, missed, found] = [0, 0, 0, 0];
  for (const size of sizes) {
    for (; face < scene.length && (scene[face] ?? 0) < size; face += 1) {
      const here = scene[face] ?? 0;
      if (here !== at) {
        close();
        at = here;
      }
      const [one, two] = [first[face] ?? 0, second[face] ?? 0];
      found += one;
      sum.faces += 1;
      sum.found += one;
      if ((difficulty[face] ?? 0) <= limit) sum.blurred += 1;
      else {
        missed += one;
        sum.first += one;
        sum.second += two;
        sum.both += one & two;
      }
    }
    close();
    tallies.push({...sum, squares: {...squares}});
  }
  return tallies;

  function close() {
    squares.missed += missed * missed;
    squares.mixed += missed * found;
    squares.found += found * found;
    [missed, found] = [0, 0];
  }
}

function spaced([least, most]: readonly [number, number]): number[] {
  return Array.from(
    {length: CURVE_STEPS + 1},
    (_, step) => least * (most / least) ** (step / CURVE_STEPS),
  );
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
