import {normalDensity} from './normalDistribution';

/** Points of the grid on which the sum between two looks is spread out; odd, for Simpson's rule. */
const POINTS = 121;

/**
 * Chance that a test without any effect is called significant at one of `looks` equally spaced looks, when
 * each look compares |z| with `bound`: the first element is for one look, the second for two, and so on.
 *
 * The sum of k independent standard normal gains is followed as long as it stays within bound · √k.
 * Source: the recursion of Armitage, McPherson and Rowe, Repeated Significance Tests on Accumulating Data,
 * 1969, whose table is in the test.
 */
export function falseAlarmsByLooks(looks: number, bound: number): number[] {
  let inside = {half: bound, density: (at: number) => normalDensity(at)};
  const alarms: number[] = [];
  for (let look = 1; look <= looks; look += 1) {
    const grid = simpson(inside.half);
    const masses = grid.map(({at, weight}) => weight * inside.density(at));
    alarms.push(1 - masses.reduce((sum, mass) => sum + mass, 0));
    inside = {
      half: bound * Math.sqrt(look + 1),
      density: (at) =>
        masses.reduce((sum, mass, n) => sum + mass * normalDensity(at - (grid[n]?.at ?? 0)), 0),
    };
  }
  return alarms;
}

/** Points from −half to half with the weights of Simpson's rule. */
function simpson(half: number): {at: number; weight: number}[] {
  const width = (2 * half) / (POINTS - 1);
  return Array.from({length: POINTS}, (_, n) => {
    const share = n === 0 || n === POINTS - 1 ? 1 : n % 2 ? 4 : 2;
    return {at: -half + n * width, weight: (share * width) / 3};
  });
}
