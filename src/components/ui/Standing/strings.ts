/** Where a reader stands on a page, in words: the same wherever it is told. */
import {dayText} from '@site/src/domain/plan/dayText';
import type {MockStanding, PageStanding} from '@site/src/domain/progress';
import {localDay} from '@site/src/platform/clock/useToday';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** '26 Nov' where the reader is: a cell has little room. */
function dayOf(timeMs: number): string {
  const [date, month = ''] = dayText(localDay(timeMs)).split(' ');
  return `${date} ${month.slice(0, 3)}`;
}

/** What is done, as the head of a column or before its text. */
export const names = {
  read: 'Read',
  quiz: 'Quiz',
  cards: 'Cards',
  ticks: 'Ticked',
  diagrams: 'Diagrams recalled',
  attempts: 'Attempted',
  mocks: 'Mocks',
};

export const NOTHING = '–';

export function readText({atMs, sections, of}: PageStanding['read']): string {
  return atMs === undefined ? `${sections} of ${many(of, 'section')}` : `on ${dayOf(atMs)}`;
}

export function quizText({of, answered, right}: PageStanding['questions']): string {
  if (of === 0) return NOTHING;
  return `${answered} of ${of}${answered > 0 ? `, ${right} right` : ''}`;
}

export function cardsText({of, seen, due}: PageStanding['cards']): string {
  if (of === 0) return NOTHING;
  return `${seen} of ${of}${due > 0 ? `, ${due} due` : ''}`;
}

export function ticksText({of, ticked}: PageStanding['ticks']): string {
  return of === 0 ? NOTHING : `${ticked} of ${of}`;
}

export function diagramsText({recalled, due}: PageStanding['diagrams']): string {
  if (recalled === 0) return NOTHING;
  return `${recalled}${due > 0 ? `, ${due} due` : ''}`;
}

export function attemptsText({of, answered}: PageStanding['attempts']): string {
  return of === 0 ? NOTHING : `${answered} of ${of}`;
}

export function mocksText({held, last}: MockStanding): string {
  if (!last) return NOTHING;
  const shown = last.isJudged ? (last.level ?? 'below mid') : 'not scored';
  return `${held} (${shown})`;
}
