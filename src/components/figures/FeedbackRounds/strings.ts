import {LOOP, type FeedbackRounds, type Loop} from '@site/src/domain/figures/feedbackRounds';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'What a ranking learns that sees only what it showed',
  lines: {
    explored: 'with exploration',
    closed: 'without exploration',
    shown: 'without exploration, on what was shown',
  },
  axisX: 'round of retraining',
  axisFound: 'share of slots that hold a truly best item',
  axisEstimate: 'estimate ÷ true rate; for the best items without a slot',
  controls: {
    explore: 'Share of impressions spread over all items',
    first: 'Impressions of each item before round 1',
    slots: 'Items that the ranking shows',
  },
  table: {
    measure: `Mean of ${LOOP.runs} runs`,
    explored: 'With exploration',
    closed: 'Without',
    found: `Best items in slots, round ${LOOP.rounds}`,
    shown: `Estimate ÷ truth, shown, round ${LOOP.rounds}`,
    buried: `Estimate ÷ truth, best without a slot, round ${LOOP.rounds}`,
    clicks: 'Clicks of all rounds ÷ best possible',
    last: `Clicks of round ${LOOP.rounds} ÷ best possible`,
    none: 'none left',
  },
  beside: (explored: string, closed: string, shown: string) =>
    `Estimate over true rate in the last round: ${explored} with exploration and ${closed} without for the best items that have no slot; ${shown} without exploration on what was shown.`,
  assumes:
    `${LOOP.items} items with click rates drawn from a normal distribution of mean ${formatQuantity(LOOP.rate, 'ratio')} and standard deviation ${formatQuantity(LOOP.spread, 'ratio')}, ` +
    `${LOOP.impressions.toLocaleString('en')} impressions a round, ${LOOP.runs} seeded runs. Rates never change; estimates use all rounds and shrink towards the mean. Both loops play the same worlds.`,
};

export function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

export function lastOf(series: Loop['found']): number | undefined {
  return series.at(-1)?.[1];
}

export function ratio(value: number | undefined): string {
  return value === undefined ? strings.table.none : value.toFixed(2);
}

/** The figure at the reader's setting, in words. */
export function summary({explored, closed}: FeedbackRounds, explore: number): string {
  return (
    `After ${LOOP.rounds} rounds ${percent(lastOf(closed.found) ?? 0)} of the slots hold a truly best item without exploration, ` +
    `and ${percent(lastOf(explored.found) ?? 0)} when ${formatQuantity(explore, 'ratio')} of impressions are spread over all items. ` +
    `Over all rounds the loop earns ${percent(closed.clicks)} of the best possible clicks without, ${percent(explored.clicks)} with exploration. ` +
    `Without it, estimates are ${ratio(lastOf(closed.shown))} times the truth on what was shown and ${ratio(lastOf(closed.buried))} times for the best items that are not shown.`
  );
}
