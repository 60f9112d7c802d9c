import type {MockStanding, Next, PageStanding, ProgressPage} from '@site/src/domain/progress';
import {dayText} from '@site/src/domain/plan/dayText';
import type {ItemKind} from '@site/src/domain/plan/types';
import {localDay} from '@site/src/platform/clock/useToday';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** '26 Nov' where the reader is: a cell has little room. */
function dayOf(timeMs: number): string {
  const [date, month = ''] = dayText(localDay(timeMs)).split(' ');
  return `${date} ${month.slice(0, 3)}`;
}

export const NOTHING = '–';

export const today = {
  label: 'Today',
  reading: 'Reading your record…',
  failed: 'A part of the site did not load, so nothing is counted. Reload the page to try again.',
  withoutScript:
    'What you have read and practised is kept in your browser and shown by JavaScript, which is off. Below is what there is, with nothing counted.',
  cards: 'Cards due',
  diagrams: 'Diagrams due',
  plan: 'Left of today’s plan',
  noPlan: 'no plan',
  print: 'Print',
  save: 'Save as a table (CSV)',
  actions: 'With this progress',
};

export const captions = {
  framework: 'Pages of the framework',
  steps: 'Questions and cards of all pages, by the step that they ask about',
  cases: 'Case studies, the easiest first',
};

export const columns = {
  page: 'Page',
  step: 'Step',
  read: 'Read',
  quiz: 'Quiz',
  cards: 'Cards',
  ticks: 'Ticked',
  diagrams: 'Diagrams recalled',
  attempts: 'Attempted',
  mocks: 'Mocks',
};

export const pagesRead = (read: number, of: number) => `${read} of ${many(of, 'page')} read`;

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

export function attemptsText({of, attempted}: PageStanding['attempts']): string {
  return of === 0 ? NOTHING : `${attempted} of ${of}`;
}

export function mocksText({held, last}: MockStanding): string {
  if (!last) return NOTHING;
  const shown = last.isJudged ? (last.level ?? 'below mid') : 'not scored';
  return `${held} (${shown})`;
}

const planWords: Readonly<Record<ItemKind, (title: string) => string>> = {
  read: (title) => `read ${title}`,
  quiz: (title) => `answer the quiz of ${title}`,
  cards: (title) => `go through the cards of ${title}`,
  recall: (title) => `recall two diagrams of ${title}`,
  mock: (title) => `hold a mock interview about ${title}`,
  'look-back': () => 'look back over your notes and the framework',
};

const titleOf = (page: ProgressPage | undefined) => page?.title ?? 'a page that is no longer here';

/** One line: words before the link, the link's words, words after it. */
export function nextText(next: Next): [before: string, link: string, after: string] {
  if (next.to === 'begin')
    return ['Nothing is kept yet. Begin with ', 'the framework, in fifteen minutes', '.'];
  if (next.to === 'plan')
    return ['Next in your plan: ', planWords[next.item.kind](titleOf(next.page)), '.'];
  if (next.to === 'cards') return ['Next: ', `review ${many(next.count, 'card')}`, ', due today.'];
  if (next.to === 'diagram')
    return ['Next: ', `recall a diagram of ${titleOf(next.page)}`, ', due today.'];
  if (next.to === 'go-on') {
    const {page, section} = next.place;
    return [
      'Go on where you left off: ',
      section ? `${page.title}: ${section.title}` : page.title,
      '.',
    ];
  }
  if (next.to === 'mock') return ['Every page is marked as read. Next: ', 'a mock interview', '.'];
  const after = next.after ? `, which ${next.after.title} made you ready for.` : '.';
  return ['Next to read: ', next.page.title, after];
}
