import {DAYS, LOG} from '@site/src/domain/figures/orderLog';
import type {Split, TimeSplit} from '@site/src/domain/figures/timeSplit';

/** Every word that the figure says. */
export const strings = {
  title: 'What two splits promise, and what comes',
  lines: {
    random: 'promised by a random split',
    time: 'promised by a split in time',
    after: 'what comes in the next 14 days',
  },
  axisX: 'levels per restaurant that the model may learn',
  axisY: 'error in minutes (root mean square)',
  controls: {
    levels: 'Levels per restaurant that the model may learn',
    trend: 'Trend: minutes slower in 28 days',
    swing: 'Swing shared by one day of a restaurant (standard deviation)',
  },
  table: {
    model: 'Model',
    promised: 'Promised',
    after: 'Comes',
    here: (levels: string) => `${levels}, random split`,
    hereInTime: (levels: string) => `${levels}, split in time`,
    random: (levels: string) => `The random split chooses ${levels}`,
    time: (levels: string) => `The split in time chooses ${levels}`,
    best: (levels: string) => `Best in hindsight: ${levels}`,
    none: 'nothing',
  },
  assumes:
    `${LOG.restaurants} seeded restaurants with ${LOG.ordersPerDay} orders a day; days 1 to ${LOG.knownDays} are known, days ` +
    `${LOG.knownDays + 1} to ${DAYS} come. The model is a ridge regression on the restaurant and on a period of the known days; one level is ` +
    `one mean for all ${LOG.knownDays} days, ${LOG.knownDays} levels are one for each day, and the last level serves from then on. The random split tests on a ` +
    `sixth of the known orders, the split in time on the last ${LOG.afterDays} known days; what comes is met by a model fitted on all known ` +
    `days. Orders of one day scatter by ${LOG.noise} minutes, which no model removes. One history: a tenth or two of a minute is chance.`,
};

export function levelsText(levels: number): string {
  return levels === 1 ? '1 level' : `${levels} levels`;
}

export function minutesText(minutes: number): string {
  return `${minutes.toFixed(2)} min`;
}

/** The figure at the reader's setting, in words. */
export function summary({here, chosen}: TimeSplit): string {
  const {levels, random, time, after}: Split = here;
  return (
    `With ${levelsText(levels)} per restaurant, a random split promises an error of ${minutesText(random)}, a split in time ` +
    `${minutesText(time)}, and ${minutesText(after)} comes. The random split would choose ${levelsText(chosen.random.levels)}, with which ` +
    `${minutesText(chosen.random.after)} comes; the split in time ${levelsText(chosen.time.levels)}, with which ` +
    `${minutesText(chosen.time.after)} comes.`
  );
}
