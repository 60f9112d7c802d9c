/** What the scores say: the standing at each level, and what to work on. */
import {LEVELS, type Level} from '../content/vocabulary';
import type {GivenScore} from './types';

/** Criterion id to weight (1–3), and to the score given. */
export type Weights = Readonly<Record<string, number>>;
export type Scores = Readonly<Record<string, Pick<GivenScore, 'score'>>>;

/** The score that stands for a level's own behaviour. */
export const LEVEL_SCORE: Readonly<Record<Level, 2 | 3 | 4>> = {mid: 2, senior: 3, staff: 4};

export type Standing = 'shown' | 'close' | 'not-yet';

export interface Verdict {
  /** Weighted mean of what was judged, 0–4, with 0 for what was not reached; undefined when nothing was judged. */
  readonly mean: number | undefined;
  /** Share of the rubric's weight that was judged, 0–1; 'not reached' is a judgement. */
  readonly judged: number;
  /** How many criteria nobody has judged yet. */
  readonly unjudged: number;
  /** Less than this share says too little for a verdict. */
  readonly isOpen: boolean;
  readonly levels: Readonly<Record<Level, Standing>>;
}

export const ENOUGH_JUDGED = 0.6;

/**
 * A level is shown when the weighted mean lies at most half a point below its score and no heavy criterion
 * (weight 3) lies more than one point below; it is close at twice these distances. What was not reached counts 0
 * everywhere: an interviewer heard nothing of it.
 */
export function verdictOf(weights: Weights, scores: Scores): Verdict {
  const judged = judgedOf(weights, scores);
  const weight = (list: readonly Judged[]) => list.reduce((sum, one) => sum + one.weight, 0);
  const total = Object.values(weights).reduce((sum, one) => sum + one, 0);
  const points = judged.reduce((sum, one) => sum + one.weight * one.score, 0);
  const mean = judged.length === 0 ? undefined : points / weight(judged);
  const share = total === 0 ? 0 : weight(judged) / total;
  const levels = LEVELS.map(
    (level) => [level, standing(judged, mean, LEVEL_SCORE[level])] as const,
  );
  return {
    ...{mean, judged: share, isOpen: share < ENOUGH_JUDGED},
    unjudged: Object.keys(weights).length - judged.length,
    levels: Object.fromEntries(levels) as Record<Level, Standing>,
  };
}

interface Judged {
  readonly id: string;
  readonly weight: number;
  readonly score: number;
}

function judgedOf(weights: Weights, scores: Scores): Judged[] {
  return Object.entries(weights).flatMap(([id, weight]) => {
    return Object.hasOwn(scores, id) ? [{id, weight, score: scores[id]!.score ?? 0}] : [];
  });
}

function standing(judged: readonly Judged[], mean = -1, target: number): Standing {
  const heavy = Math.min(4, ...judged.filter(({weight}) => weight === 3).map(({score}) => score));
  if (mean >= target - 0.5 && heavy >= target - 1) return 'shown';
  return mean >= target - 1 && heavy >= target - 2 ? 'close' : 'not-yet';
}

/** The highest level that is shown; undefined when none is. */
export function shownLevel({levels}: Verdict): Level | undefined {
  return LEVELS.findLast((level) => levels[level] === 'shown');
}

/**
 * Ids of the criteria that gain most on the way to `level`: the widest gap times weight first, at most
 * `count`. When the level has no gap left, the top's gaps count. Empty when all that was judged stands at the top.
 */
export function workOn(weights: Weights, scores: Scores, level: Level, count = 2): string[] {
  for (const target of [LEVEL_SCORE[level], LEVEL_SCORE.staff]) {
    const gaps = judgedOf(weights, scores)
      .map(({id, weight, score}) => ({id, gap: weight * (target - score)}))
      .filter(({gap}) => gap > 0)
      .sort((a, b) => b.gap - a.gap);
    if (gaps.length > 0) return gaps.slice(0, count).map(({id}) => id);
  }
  return [];
}
