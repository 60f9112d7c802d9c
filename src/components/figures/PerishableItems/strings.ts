import {CITY} from '@site/src/domain/figures/perishableCity';
import {ALONE, type PerishableItems, type Policy} from '@site/src/domain/figures/perishableItems';
import {TRIAL} from '@site/src/domain/figures/perishableTrial';

/** Every word that the figure says. */
export const strings = {
  title: 'What exploring is worth when every item perishes',
  policies: {
    relatives: 'knows the organizer, explores all alike',
    young: 'knows the organizer, explores the first third of a life',
    alone: 'judges each event alone, explores all alike',
  } satisfies Record<Policy, string>,
  axisX: 'share of impressions that explores',
  axisScore: 'registrations ÷ those of the best events',
  axisDays: 'days that the event has left',
  axisTrial: `registrations won by a trial of ${TRIAL.impressions}`,
  controls: {
    life: 'Life of an event',
    strength: 'Prior strength, towards the organizer',
    share: 'Share that explores',
  },
  table: {
    policy: `Mean of ${CITY.runs} cities`,
    here: 'At this share',
    none: 'Without exploring',
    best: 'Best of the measured shares',
    breakEven: 'Days left from which a trial pays',
  },
  bestAt: (share: number, score: number) => `${percent(score)} at ${percent(share)}`,
  beside: ({breakEven}: PerishableItems) =>
    `A trial of ${TRIAL.impressions} impressions pays from ${days(breakEven.alone)} left if the event is judged alone, and from ${days(breakEven.relatives)} left if its organizer is known.`,
  assumes:
    `${CITY.runs} seeded cities with ${CITY.live} events on sale, ${CITY.slots} slots and ${CITY.impressions.toLocaleString('en')} impressions a day. ` +
    `Rates are log-normal with mean ${percent(CITY.rate)}, spread ${CITY.organizerSpread} between organizers and ${CITY.eventSpread} between the events of one; six past events tell about an organizer. ` +
    `A life has fifteen rounds, and feedback comes after a round. The event judged alone has its own best prior strength, ${Math.round(ALONE)} impressions. ` +
    `Second plot, by formula: an event believed at ${decimal(TRIAL.believed)} tries to replace one of ${decimal(TRIAL.bar)}. Differences of two points are noise.`,
};

export function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

/** A rate that needs a decimal. */
function decimal(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

export function days(value: number): string {
  return `${value.toFixed(1)} days`;
}

/** The figure at the reader's setting, in words. */
export function summary({here, best}: PerishableItems, life: number, share: number): string {
  const bestOf = (policy: Policy) => strings.bestAt(...best[policy]);
  return (
    `Events that live ${life} days, ${percent(share)} of impressions explore: knowing organizers brings ${percent(here.relatives)} of what the best events would bring, ` +
    `${percent(here.young)} if only the young are explored, and judging each alone ${percent(here.alone)}. ` +
    `The best measured shares give ${bestOf('relatives')}, ${bestOf('young')} and ${bestOf('alone')}.`
  );
}
