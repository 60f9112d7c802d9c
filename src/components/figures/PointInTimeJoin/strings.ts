import {HISTORY} from '@site/src/domain/figures/clickHistory';
import {
  PERIODS,
  type Joins,
  type Naive,
  type PointInTimeJoin,
} from '@site/src/domain/figures/pointInTimeJoin';

/** Every word that the figure says. */
export const strings = {
  title: 'What two joins promise, and what comes',
  lines: {
    promised: 'promised with the naive join',
    comes: 'what comes to the model trained with it',
    pointInTime: 'what comes with the point-in-time join (circles: what it promised)',
  },
  axisX: 'impressions per user in the log',
  measures: {
    auc: 'AUC (0.5 is a coin, higher is better)',
    entropy: 'normalized entropy (1 knows only the base rate, lower is better)',
  },
  controls: {
    perUser: 'Impressions per user in the log',
    naive: 'The naive join takes the value',
    delayHours: 'In serving, a click can be read after',
    worth: "What a user's history tells",
    measure: 'Draw',
  },
  naive: {
    latest: 'at the end of the log',
    day: 'at the end of that day',
    moment: 'at that moment, as if nothing were late',
  } satisfies Record<Naive, string>,
  delays: {0: 'no time', 1: '1 hour', 24: '24 hours'},
  worths: {nothing: 'nothing', something: 'something', much: 'a lot'},
  table: {
    model: 'Model trained with',
    promised: 'AUC promised',
    comes: 'AUC that comes',
    entropyPromised: 'Entropy promised',
    entropyComes: 'Entropy that comes',
    weight: "Weight of the user's rate",
    naive: (joined: string) => `Value ${joined}`,
    pointInTime: 'Value that serving would have read',
    without: 'No rate of the user at all',
    none: '—',
  },
  assumes:
    `${HISTORY.impressions.toLocaleString('en')} seeded impressions over ${HISTORY.days} days, in episodes of ${HISTORY.perEpisode}, each user with as many. The ` +
    `log-odds of a click are a constant, the user's taste, the mood of the episode, and a number that the request brings. Two ` +
    `logistic regressions are fitted on days ${PERIODS.training.join(' to ')}, on that number and the user's smoothed click rate so far; only the join of the rate ` +
    `differs. The offline test is days ${PERIODS.test.join(' to ')}, what comes is days ${PERIODS.live.join(' to ')}, with the rate as serving reads it. An AUC is ` +
    `good to about 0.01. Between the computed points the lines are straight.`,
};

export function scoreText(score: number): string {
  return score.toFixed(3);
}

/** The figure at the reader's setting, in words. */
export function summary({here}: PointInTimeJoin, joined: string): string {
  const {perUser, naive, pointInTime}: Joins = here;
  const told = ({promised, comes}: Joins['naive']) =>
    `promises an AUC of ${scoreText(promised.auc)} and ${scoreText(comes.auc)} comes, with a normalized entropy of ` +
    `${scoreText(comes.entropy)} instead of ${scoreText(promised.entropy)}`;
  return (
    `With ${perUser} impressions per user, the value ${joined} ${told(naive)}. The value that serving would have read ` +
    `${told(pointInTime)}.`
  );
}
