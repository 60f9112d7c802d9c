import type {Next, ProgressPage} from '@site/src/domain/progress';
import type {ItemKind} from '@site/src/domain/plan/types';

import {names} from '../ui/Standing/strings';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

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

export const columns = {page: 'Page', step: 'Step', ...names};

export const pagesRead = (read: number, of: number) => `${read} of ${many(of, 'page')} read`;

const planWords: Readonly<Record<ItemKind, (title: string) => string>> = {
  read: (title) => `read ${title}`,
  quiz: (title) => `answer the quiz of ${title}`,
  cards: (title) => `go through the cards of ${title}`,
  recall: (title) => `recall two diagrams of ${title}`,
  drill: () => 'a drill of ten mixed questions',
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
