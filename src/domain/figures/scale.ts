/**
 * Scales and paths of the small plots. Our own, because d3-scale brings 10.8 KB (compressed) for a linear
 * scale and d3-shape 3.8 KB for a line: more than a whole figure may weigh.
 */

/** Maps a value to a position. */
export type Scale = (value: number) => number;

/** Straight from `domain` to `range`; values outside the domain go on beyond the range. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [from, to] = domain;
  const slope = (range[1] - range[0]) / (to - from);
  return (value) => range[0] + (value - from) * slope;
}

/** As linearScale, on logarithms: domain and values are above zero. */
export function logScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const linear = linearScale([Math.log(domain[0]), Math.log(domain[1])], range);
  return (value) => linear(Math.log(value));
}

/** `count` values from `from` to `to`, both included, each the same factor from the one before. */
export function logSteps(from: number, to: number, count: number): number[] {
  const step = Math.log(to / from) / (count - 1);
  return Array.from({length: count}, (_, at) => from * Math.exp(step * at));
}

/** The `d` of an SVG path through points (x, y), to two decimals; points that are not finite are left out. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points
    .filter((point) => point.every(Number.isFinite))
    .map(([x, y], at) => `${at ? 'L' : 'M'}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join('');
}
