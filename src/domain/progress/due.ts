/** What waits today. */
import {itemId, type PlanBody, type PlanItem} from '../plan/types';
import type {CalendarDay} from '../plan/day';
import {dueDiagrams, type DueDiagram} from '../recall';
import type {LearnerRecord} from '../record';
import {findIn} from './recordsById';
import {cardsAmong} from './standing';
import type {Moment, ProgressCatalogue} from './types';

export interface DueToday {
  readonly cards: number;
  /** The longest due first. */
  readonly diagrams: readonly DueDiagram[];
  /** Items of the reader's plan for today that are not ticked. */
  readonly items: readonly PlanItem[];
}

/** @param today the calendar day of `moment` where the reader is */
export function dueToday(
  catalogue: ProgressCatalogue,
  records: readonly LearnerRecord[],
  moment: Moment,
  today: CalendarDay,
): DueToday {
  const cards = catalogue.pages.flatMap(({id, cards}) =>
    Object.keys(cards).map((card) => `${id}#${card}`),
  );
  const drawn = new Set(
    catalogue.pages.flatMap(({id, diagrams}) => diagrams.map((diagram) => `${id}#${diagram}`)),
  );
  const plan = records.find((one): one is LearnerRecord<'plan'> => one.kind === 'plan');
  return {
    cards: cardsAmong(cards, findIn(records), moment).due,
    diagrams: dueDiagrams(records, moment.nowMs).filter(
      ({isDue, page, diagram}) => isDue && drawn.has(`${page}#${diagram}`),
    ),
    items: plan ? openOn(plan.body, today) : [],
  };
}

function openOn({items, done}: PlanBody, today: CalendarDay): PlanItem[] {
  return items.filter((item) => item.day === today && !Object.hasOwn(done, itemId(item)));
}
