/** What a reader sends back to the group: counts, and no word of text. */
import {countHeld, isEndedMock} from '../progress/mocksHeld';
import {pagesRead} from '../reading';
import type {LearnerRecord} from '../record';
import type {PageCounts} from './types';

const nothing: PageCounts = {answered: 0, right: 0, ticked: 0, recalled: 0};

/** Counts by page id; a page on which nothing was done is absent. */
export function countsOf(records: readonly LearnerRecord[]): Record<string, PageCounts> {
  const pages = new Map<string, PageCounts>();
  const add = (page: string, more: Partial<PageCounts>) =>
    pages.set(page, sum(pages.get(page) ?? nothing, more));
  for (const record of records) {
    const more = countIn(record);
    if (more) add(pageOf(record), more);
  }
  for (const page of pagesRead(records)) add(page, {isRead: true});
  const mocks = records.filter(isEndedMock);
  for (const page of new Set(mocks.map(pageOf))) {
    const own = mocks.filter((mock) => pageOf(mock) === page);
    add(page, {mocks: countHeld(own.map(({body}) => body))});
  }
  return Object.fromEntries(pages);
}

/** Record ids are `<page>#<id in page>`. */
const pageOf = ({id}: LearnerRecord): string => id.split('#', 1)[0]!;

function countIn({kind, body}: LearnerRecord): Partial<PageCounts> | undefined {
  if (kind === 'recall') return {recalled: 1};
  if (kind === 'quiz') {
    const {correct} = body as LearnerRecord<'quiz'>['body'];
    return {answered: 1, right: correct ? 1 : 0};
  }
  if (kind !== 'checklist') return undefined;
  const ticked = Object.keys((body as LearnerRecord<'checklist'>['body']).ticked).length;
  return ticked > 0 ? {ticked} : undefined;
}

function sum(a: PageCounts, {mocks, isRead, ...b}: Partial<PageCounts>): PageCounts {
  return {
    ...a,
    answered: a.answered + (b.answered ?? 0),
    right: a.right + (b.right ?? 0),
    ticked: a.ticked + (b.ticked ?? 0),
    recalled: a.recalled + (b.recalled ?? 0),
    ...(mocks && {mocks}),
    ...(isRead && {isRead}),
  };
}
