/** Where a reader stands on a page. What is no longer in the handbook does not count. */
import {attemptId} from '../attempt/attemptId';
import {isAttempted} from '../content/sectionQuestions';
import {dueAtMs} from '../recall';
import {readAtMs} from '../reading';
import {isDue} from '../review/queue';
import type {Find} from './recordsById';
import type {
  AnswerCounts,
  CardCounts,
  Moment,
  MockStanding,
  PageStanding,
  ProgressPage,
} from './types';

/** @param moment absent while it is not known; nothing is due then */
export function standingOf(
  page: ProgressPage,
  find: Find,
  mocks: MockStanding,
  moment: Moment | undefined,
): PageStanding {
  const own = (ids: Readonly<Record<string, unknown>>) => Object.keys(ids).map(idIn(page));
  return {
    read: readOf(page, find),
    questions: answersTo(own(page.questions), find),
    cards: cardsAmong(own(page.cards), find, moment),
    ticks: ticksOf(page, find),
    diagrams: diagramsOf(page, find, moment),
    attempts: attemptsOf(page, find),
    mocks,
  };
}

const idIn =
  ({id}: ProgressPage) =>
  (inner: string) =>
    `${id}#${inner}`;

function readOf({id, sections}: ProgressPage, find: Find): PageStanding['read'] {
  const body = find('reading', id);
  const atMs = readAtMs(body);
  const all = Object.keys(sections);
  const seen = all.filter((section) => Object.hasOwn(body?.stays ?? {}, section));
  const counts = {sections: seen.length, of: all.length};
  return atMs === undefined ? counts : {...counts, atMs};
}

/** @param ids of the questions' records */
export function answersTo(ids: readonly string[], find: Find): AnswerCounts {
  const answers = ids.flatMap((id) => find('quiz', id) ?? []);
  const right = answers.filter(({correct}) => correct).length;
  return {of: ids.length, answered: answers.length, right};
}

/** @param ids of the cards' records */
export function cardsAmong(
  ids: readonly string[],
  find: Find,
  moment: Moment | undefined,
): CardCounts {
  const seen = ids.flatMap((id) => find('card', id) ?? []);
  const due = moment ? seen.filter((body) => isDue(body, moment.nowMs, moment.day)).length : 0;
  return {of: ids.length, seen: seen.length, due};
}

function ticksOf(page: ProgressPage, find: Find): PageStanding['ticks'] {
  const lists = Object.entries(page.checklists).map(([list, items]) => {
    const ticked = find('checklist', idIn(page)(list))?.ticked ?? {};
    return {of: items.length, ticked: items.filter((item) => Object.hasOwn(ticked, item)).length};
  });
  const sum = (name: 'of' | 'ticked') => lists.reduce((total, list) => total + list[name], 0);
  return {of: sum('of'), ticked: sum('ticked')};
}

function diagramsOf(
  page: ProgressPage,
  find: Find,
  moment: Moment | undefined,
): PageStanding['diagrams'] {
  const recalls = page.diagrams.flatMap((diagram) => find('recall', idIn(page)(diagram)) ?? []);
  const due = recalls.filter((body) => moment && moment.nowMs >= dueAtMs(body));
  return {recalled: recalls.length, due: due.length};
}

function attemptsOf(page: ProgressPage, find: Find): PageStanding['attempts'] {
  if (page.kind !== 'case-study') return {of: 0, attempted: 0};
  const asked = Object.keys(page.sections).filter(isAttempted);
  const attempted = asked.filter((section) => find('attempt', attemptId(page.id, section)));
  return {of: asked.length, attempted: attempted.length};
}
