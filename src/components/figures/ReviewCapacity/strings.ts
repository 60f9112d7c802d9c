import {STREAM} from '@site/src/domain/figures/reviewStream';
import type {AtHours, ReviewCapacity, Rule} from '@site/src/domain/figures/reviewCapacity';
import {formatQuantity} from '@site/src/domain/quantity';

const share = (value: number, digits?: number) =>
  Number.isFinite(value) ? formatQuantity(value, 'ratio', digits) : '–';
const perMille = (value: number) => (value === 0 ? '0' : value.toFixed(1));

/** A wait as people say it: minutes under two hours, hours above. */
export function waitText(hours: number): string {
  if (!Number.isFinite(hours)) return strings.none;
  return hours < 2 ? `${(hours * 60).toFixed(0)} min` : `${hours.toFixed(1)} h`;
}

/** Every word that the figure says. */
export const strings = {
  title: 'What scarce reviewer hours prevent',
  rules: {
    arrival: 'in order of arrival',
    likely: 'likeliest violation first',
    harm: 'expected harm per minute first',
  } satisfies Record<Rule, string>,
  axes: {
    hours: 'reviewer hours a day',
    prevented: 'share of harm prevented',
    wait: 'median wait for a reviewer, hours',
  },
  controls: {
    hours: 'Reviewer hours a day',
    threshold: 'Remove without a reviewer from this probability (100%: never)',
    viewHours: 'Mean age of a view, hours',
  },
  caption: 'Posts of the second day',
  rows: {
    prevented: 'Harm prevented',
    byThreshold: '– by the threshold',
    byReview: '– by reviewers',
    wrongByThreshold: 'Innocent posts removed by the threshold, per 1,000',
    wrongByReview: 'Innocent posts removed by reviewers, per 1,000',
    wait: 'Median wait of the reviewed',
    unseen: 'Queued posts that nobody saw',
    hitRate: 'Reviewed posts that violate',
  },
  none: 'none reviewed',
  share,
  perMille,
  assumes:
    `${STREAM.postsPerDay.toLocaleString('en')} seeded candidates a day for ${STREAM.days} days, with calibrated probabilities; harm is views × severity ` +
    `(${STREAM.severities.join(', ')}) × probability of a violation. Views fall exponentially with age; predicted views are off by a log-scale spread of ${STREAM.viewError}. ` +
    `A review takes ${STREAM.minutes.join(', ')} minutes; reviewers miss ${share(STREAM.missed)} of violations and remove ${share(STREAM.wronglyRemoved)} of innocent posts, counted by expectation. ` +
    `To see everything takes about 11 hours a day.`,
};

/** The figure at the reader's setting, in words. */
export function summary({here}: ReviewCapacity, threshold: number): string {
  const {arrival, likely, harm} = here;
  const cut =
    threshold < 1
      ? `Removing at ${share(threshold)} without a reviewer prevents ${share(harm.byThreshold)} of the harm and takes ${perMille(harm.wrongByThreshold)} innocent posts of 1,000 along. `
      : 'Nothing is removed without a reviewer. ';
  return (
    `${cut}With ${formatQuantity(harm.hours, 'hours')} of review a day, ${share(arrival.prevented)} is prevented in order of arrival, ` +
    `${share(likely.prevented)} with the likeliest first (${share(likely.hitRate)} of reviews hit), and ${share(harm.prevented)} by expected harm ` +
    `per minute (${share(harm.hitRate)} hit, median wait ${waitText(harm.wait)}).`
  );
}

/** The second plot in words. */
export function waitsInWords({here}: ReviewCapacity): string {
  const told = (rule: Rule, at: AtHours) => `${strings.rules[rule]}: ${waitText(at.wait)}`;
  return `Median wait of reviewed posts. ${(['arrival', 'likely', 'harm'] as const)
    .map((rule) => told(rule, here[rule]))
    .join('; ')}.`;
}
