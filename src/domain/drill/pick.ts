/** Which questions a drill asks: by chance, and more likely what was missed or never asked. */
import {chanceFrom, shuffle} from '../cards';
import {givenOptions, type Question} from '../quiz';
import type {Drill, DrillQuestion, LastAnswer} from './types';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How much more likely a question is than one that was never asked. */
export const WEIGHTS = {
  fresh: 1,
  missed: 4,
  /** Answered rightly a moment ago, and a month or more ago. */
  right: 0.2,
  rightLongAgo: 0.8,
  /** For every question of a step in which all was missed; in proportion for a part of it. */
  weakStep: 1,
} as const;
const LONG_AGO_DAYS = 30;

/** What the weights are worked out from. */
export interface Answered {
  readonly answerOf: (id: string) => LastAnswer | undefined;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** The weight of every question, in the same order; each is more than 0. */
export function weightsOf(questions: readonly DrillQuestion[], answered: Answered): number[] {
  const missedShare = missedShareByStep(questions, answered);
  return questions.map((question) => {
    const weakness = WEIGHTS.weakStep * (missedShare.get(question.step) ?? 0);
    return ownWeight(answered.answerOf(question.id), answered.nowMs) * (1 + weakness);
  });
}

function ownWeight(answer: LastAnswer | undefined, nowMs: number): number {
  if (!answer) return WEIGHTS.fresh;
  if (!answer.correct) return WEIGHTS.missed;
  const days = Math.max(0, nowMs - answer.atMs) / DAY_MS;
  const {right, rightLongAgo} = WEIGHTS;
  return right + (rightLongAgo - right) * Math.min(1, days / LONG_AGO_DAYS);
}

function missedShareByStep(
  questions: readonly DrillQuestion[],
  {answerOf}: Answered,
): Map<string, number> {
  const steps = [...new Set(questions.map(({step}) => step))];
  return new Map(
    steps.map((step) => {
      const answers = questions.flatMap((one) =>
        one.step === step ? (answerOf(one.id) ?? []) : [],
      );
      const missed = answers.filter(({correct}) => !correct).length;
      return [step, answers.length === 0 ? 0 : missed / answers.length];
    }),
  );
}

/**
 * A drill of at most `length` questions, each at most once. The same seed over the same answers gives the same drill.
 * (Each question draws a time of arrival at the rate of its weight; the first to arrive are asked.)
 */
export function pickDrill(
  questions: readonly DrillQuestion[],
  answered: Answered,
  length: number,
  seed: number,
): Drill {
  const chance = chanceFrom(seed);
  const weights = weightsOf(questions, answered);
  const arrivals = questions.map(({id}, at) => ({
    id,
    time: -Math.log(1 - chance()) / weights[at]!,
  }));
  const first = arrivals.sort((a, b) => a.time - b.time).slice(0, length);
  return {seed, questions: shuffle(first, seed).map(({id}) => id)};
}

/** The question with its options in the order of this drill: for a group the same, and not the page's. */
export function asked(question: Question, seed: number): Question {
  if (question.kind !== 'single' && question.kind !== 'several') return question;
  return givenOptions(question, `${seed} ${question.id}`);
}
