/**
 * Shares of faces that were missed, estimated from what annotators found in a sample of panoramas.
 * Sources: Wilson's interval, 1927; Chapman's estimate, 1951, with the variance of Seber, 1970; the log-normal interval
 * of a count as in Chao, 1987.
 */

const Z = 1.96;
/** The 95% bound of a count of which none was seen. */
const NONE_SEEN = 3;

/** A share of missed faces, with the ends of its 95% interval. */
export interface MissRate {
  miss: number;
  low: number;
  high: number;
}

/** What the annotators found in the audited panoramas. */
export interface Tally {
  faces: number;
  /** Faces that the detector blurred. */
  blurred: number;
  /** Faces that the first annotator found, and those among them that are not blurred. */
  found: number;
  first: number;
  /** Unblurred faces that the second annotator found, and that both found. */
  second: number;
  both: number;
  /** Sums over panoramas of first², first × found, found². */
  squares: {missed: number; mixed: number; found: number};
}

/** Misses among what one annotator found; the panorama is the unit of the sample. */
export function oneLook({first, found, squares}: Tally): MissRate {
  const miss = first / found;
  const clustered = squares.missed - 2 * miss * squares.mixed + miss ** 2 * squares.found;
  const effective = first > 0 ? (miss * (1 - miss) * found ** 2) / clustered : found;
  const [low, high] = wilson(miss, effective);
  return {miss, low, high};
}

/** Chapman's number of the missed, with its own error and that of having drawn these panoramas. */
export function twoLooks(tally: Tally): MissRate {
  const {count, variance} = chapman(tally.first, tally.second, tally.both);
  const share = (number: number) => number / (tally.blurred + number);
  if (count <= 0) return {miss: 0, low: 0, high: share(NONE_SEEN)};
  const drawn = count * clustering(tally);
  const factor = Math.exp(Z * Math.sqrt(Math.log(1 + (variance + drawn) / count ** 2)));
  return {miss: share(count), low: share(count / factor), high: share(count * factor)};
}

/** How much more the number of misses varies than if faces were drawn one by one. */
function clustering({first, squares}: Tally): number {
  return first > 0 ? Math.max(1, squares.missed / first) : 1;
}

/** Estimated number of faces and its variance, from those found by one, by the other, and by both. */
export function chapman(
  one: number,
  other: number,
  both: number,
): {count: number; variance: number} {
  return {
    count: ((one + 1) * (other + 1)) / (both + 1) - 1,
    variance:
      ((one + 1) * (other + 1) * (one - both) * (other - both)) / ((both + 1) ** 2 * (both + 2)),
  };
}

/** The Wilson interval of a share seen among n, at 95%. */
export function wilson(share: number, n: number): readonly [low: number, high: number] {
  const middle = share + Z ** 2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z / (2 * n)) ** 2);
  const whole = 1 + Z ** 2 / n;
  return [Math.max(0, (middle - half) / whole), (middle + half) / whole];
}
