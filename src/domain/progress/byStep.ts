/** Questions and cards of all pages, by the step that they are about. */
import {STEPS, type Step} from '../content/vocabulary';
import type {Find} from './recordsById';
import {answersTo, cardsAmong} from './standing';
import type {AnswerCounts, CardCounts, Moment, ProgressCatalogue} from './types';

export interface StepStanding {
  readonly step: Step;
  readonly questions: AnswerCounts;
  readonly cards: CardCounts;
}

/** All seven steps, in their order. */
export function byStep(
  catalogue: ProgressCatalogue,
  find: Find,
  moment: Moment | undefined,
): StepStanding[] {
  return STEPS.map((step) => ({
    step,
    questions: answersTo(idsOf(catalogue, 'questions', step), find),
    cards: cardsAmong(idsOf(catalogue, 'cards', step), find, moment),
  }));
}

function idsOf({pages}: ProgressCatalogue, what: 'questions' | 'cards', step: Step): string[] {
  return pages.flatMap((page) =>
    Object.entries(page[what]).flatMap(([id, of]) => (of === step ? [`${page.id}#${id}`] : [])),
  );
}
