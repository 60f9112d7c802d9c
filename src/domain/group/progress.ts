/** What a reader sends back to the group: counts, and no word of text. */
import type {LearnerRecord} from '../record';
import type {PageCounts} from './types';

const nothing: PageCounts = {answered: 0, right: 0, ticked: 0, recalled: 0};

/** Counts by page id; a page on which nothing was done is absent. */
export function countsOf(records: readonly LearnerRecord[]): Record<string, PageCounts> {
  const pages = new Map<string, PageCounts>();
  for (const record of records) {
    const more = countIn(record);
    const page = record.id.split('#', 1)[0]!;
    if (more) pages.set(page, sum(pages.get(page) ?? nothing, more));
  }
  return Object.fromEntries(pages);
}

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

function sum(a: PageCounts, b: Partial<PageCounts>): PageCounts {
  return {
    answered: a.answered + (b.answered ?? 0),
    right: a.right + (b.right ?? 0),
    ticked: a.ticked + (b.ticked ?? 0),
    recalled: a.recalled + (b.recalled ?? 0),
  };
}
