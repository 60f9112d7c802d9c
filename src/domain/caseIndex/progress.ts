import type {LearnerRecord} from '../record';

/** What a reader has done in one page. */
export interface PageProgress {
  /** Questions answered, right or wrong, and those answered right at the last try. */
  answered: number;
  right: number;
  /** Items ticked in its checklists. */
  ticked: number;
}

/** Progress by page id; a page in which nothing was done is absent. Record ids are '<page id>#<id>'. */
export function progressOf(records: readonly LearnerRecord[]): Map<string, PageProgress> {
  const pages = new Map<string, PageProgress>();
  for (const record of records) {
    const page = record.id.slice(0, Math.max(0, record.id.indexOf('#')));
    const done = pages.get(page) ?? {answered: 0, right: 0, ticked: 0};
    const more = doneIn(record);
    if (!page || !more) continue;
    pages.set(page, {
      answered: done.answered + more.answered,
      right: done.right + more.right,
      ticked: done.ticked + more.ticked,
    });
  }
  return pages;
}

function doneIn({kind, body}: LearnerRecord): PageProgress | undefined {
  if (kind === 'quiz') {
    const {correct} = body as LearnerRecord<'quiz'>['body'];
    return {answered: 1, right: correct ? 1 : 0, ticked: 0};
  }
  if (kind !== 'checklist') return undefined;
  const ticked = Object.keys((body as LearnerRecord<'checklist'>['body']).ticked).length;
  return ticked > 0 ? {answered: 0, right: 0, ticked} : undefined;
}
