import {normalCdf, normalQuantile} from './normalDistribution';
import {falseAlarmsByLooks} from './repeatedLooks';
import {logSteps} from './scale';

/** Users per arm that the figure draws. */
export const USERS = [1e3, 1e7] as const;
const STEPS = 61;
export const MOST_LOOKS = 28;
/** Two-sided significance level, and the power that a test is planned for. */
export const LEVEL = 0.05;
export const POWER = 0.8;

export interface PowerInputs {
  /** Users in each of the two arms. */
  users: number;
  /** True relative change of the metric, above 0. */
  effect: number;
  /** Standard deviation of the metric over users, in its mean. */
  spread: number;
  /** Correlation of a user's metric with the same user's past, from 0 to under 1. */
  correlation: number;
  /** How often the result is looked at before it is full, a whole number from 1. */
  looks: number;
}

/** For the plain difference of means, and for the one adjusted by each user's past. */
export interface Two {
  plain: number;
  adjusted: number;
}

export interface SampleSizePower {
  /** Chance to see the effect, by users per arm. */
  curve: {users: number; power: Two}[];
  power: Two;
  /** Users per arm for a power of 80%. */
  needed: Two;
  /** Least relative change that is seen with a power of 80% at these users. */
  detectable: Two;
  /** Chance to call a test without effect significant, by number of looks at |z| > 1.96. */
  alarms: {looks: number; chance: number}[];
  /** The same for the looks asked for. */
  alarm: number;
  /** Bound on |z| that keeps the chance under 5% by sharing it over the looks (Bonferroni). */
  bound: number;
  /** Users per arm for a power of 80% at the full sample with that bound. */
  neededWithBound: Two;
}

let alarms: {looks: number; chance: number}[] | undefined;

/**
 * Power of a two-sided z-test on the difference of two means, relative to the mean:
 * P(|z| > bound) for z normal around effect ÷ error with error = spread · √(2 (1 − ρ²) ÷ users).
 * The factor 1 − ρ² is that of adjustment by the past (CUPED, Deng et al., 2013).
 */
export function sampleSizePower(inputs: PowerInputs): SampleSizePower {
  const {users, effect, looks} = inputs;
  alarms ??= falseAlarmsByLooks(MOST_LOOKS, boundFor(1)).map((chance, at) => ({
    looks: at + 1,
    chance,
  }));
  const bound = boundFor(looks);
  const each = (value: (spread: number) => number): Two => ({
    plain: value(inputs.spread),
    adjusted: value(inputs.spread * Math.sqrt(1 - inputs.correlation ** 2)),
  });
  const powerAt = (count: number) => each((spread) => power(effect / errorOf(spread, count)));
  return {
    curve: logSteps(USERS[0], USERS[1], STEPS).map((count) => ({
      users: count,
      power: powerAt(count),
    })),
    power: powerAt(users),
    needed: each((spread) => usersFor(spread, effect, boundFor(1))),
    detectable: each((spread) => (boundFor(1) + Z_POWER) * errorOf(spread, users)),
    alarms,
    alarm: alarms[looks - 1]?.chance ?? NaN,
    bound,
    neededWithBound: each((spread) => usersFor(spread, effect, bound)),
  };
}

const Z_POWER = normalQuantile(POWER);

function boundFor(looks: number): number {
  return normalQuantile(1 - LEVEL / (2 * looks));
}

/** Standard error of the relative difference of two means. */
function errorOf(spread: number, users: number): number {
  return spread * Math.sqrt(2 / users);
}

function power(standardErrors: number): number {
  const bound = boundFor(1);
  return normalCdf(standardErrors - bound) + normalCdf(-standardErrors - bound);
}

function usersFor(spread: number, effect: number, bound: number): number {
  return Math.ceil(2 * (((bound + Z_POWER) * spread) / effect) ** 2);
}
