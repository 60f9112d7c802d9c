import {
  BAIT_SHARE,
  LONG,
  LONGEST,
  SHORTEST,
  TOP,
  VIDEOS,
  type Label,
  type Outcome,
} from '@site/src/domain/figures/watchTimeBias';

/** Every word that the figure says. */
export const strings = {
  title: 'What the top of the feed becomes, by the label that you rank on',
  labels: {
    click: 'play or not',
    minutes: 'minutes',
    completion: 'complete or not',
    relative: 'minutes against like duration',
  } satisfies Record<Label, string>,
  lines: {
    score: 'the score',
    interest: 'the interest',
    path: 'the list, as satisfaction gains weight',
  },
  axisDuration: 'duration of the video, minutes',
  axisPercentile: 'mean percentile among all videos',
  axisMinutes: 'minutes per 100 impressions',
  axisSatisfied: 'plays answered with 4 or 5 stars',
  controls: {
    label: 'Label of a play',
    length: 'How much of the length counts (fourth label)',
    weight: 'Exponent of satisfaction',
  },
  table: {
    label: `The ${TOP} best by`,
    minutes: 'Minutes per 100 impressions',
    satisfied: 'Plays that satisfy',
    long: `Longer than ${LONG} minutes`,
    bait: 'Clickbait',
    interest: 'Mean interest',
  },
  beside: (start: Outcome, end: Outcome) =>
    `Without satisfaction the list brings ${minutes(start)} minutes per 100 impressions and ${percent(start.satisfied)} of its plays satisfy; at the largest exponent ${minutes(end)} minutes and ${percent(end.satisfied)}.`,
  assumes:
    `${VIDEOS} seeded videos, their durations log-uniform from ${SHORTEST * 60} seconds to ${LONGEST} minutes, interest uniform and independent of duration; ${percent(BAIT_SHARE)} are clickbait, which is played more and left sooner. ` +
    'A viewer would stay for an exponential time whose mean grows with interest and with the square root of the duration, and is cut off at the end of the video. Satisfaction follows interest, and falls by 20 points for clickbait. All values are expectations, so no estimation error hides in them.',
};

export function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

export function minutes(outcome: Outcome): string {
  return String(Math.round(outcome.minutes));
}

/** The figure at the reader's setting, in words. */
export function summary(here: Outcome, label: Label, weight: number): string {
  return (
    `Ranked by ${strings.labels[label]}${weight > 0 ? `, with satisfaction to the power of ${weight.toFixed(1)}` : ''}, the ${TOP} best videos bring ${minutes(here)} minutes per 100 impressions. ` +
    `${percent(here.satisfied)} of their plays satisfy, ${percent(here.long)} of them are longer than ${LONG} minutes and ${percent(here.bait)} are clickbait; their mean interest is ${here.interest.toFixed(2)}.`
  );
}
