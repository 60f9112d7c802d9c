import type {ChecklistBody, LearnerRecord} from './types';

export interface WorkedOn {
  /** Page id. */
  page: string;
  /** Items ticked on that page. */
  ticked: number;
  /** Questions answered on that page. */
  answered: number;
  /** Diagrams of that page whose labels were recalled. */
  recalled: number;
  /** Mock interviews about that page. */
  rehearsed: number;
  /** Sections of that page whose question was answered in attempt mode. */
  attempted: number;
}

/** The page with the newest tick, answer, recall, mock or attempt and what was done there; undefined when nothing was done yet. */
export function lastWorkedOn(records: readonly LearnerRecord[]): WorkedOn | undefined {
  const done = records.filter(isWork);
  const newest = done.reduce<LearnerRecord | undefined>(
    (best, record) => (best && best.updatedAtMs >= record.updatedAtMs ? best : record),
    undefined,
  );
  if (!newest) return undefined;
  const page = pageOf(newest);
  const here = done.filter((record) => pageOf(record) === page);
  return {
    page,
    ticked: here.reduce((sum, record) => sum + tickedIn(record), 0),
    answered: here.filter(({kind}) => kind === 'quiz').length,
    recalled: here.filter(({kind}) => kind === 'recall').length,
    rehearsed: here.filter(({kind}) => kind === 'mock').length,
    attempted: here.filter(({kind}) => kind === 'attempt').length,
  };
}

function isWork(record: LearnerRecord): boolean {
  return ['quiz', 'recall', 'mock', 'attempt'].includes(record.kind) || tickedIn(record) > 0;
}

function tickedIn({kind, body}: LearnerRecord): number {
  return kind === 'checklist' ? Object.keys((body as ChecklistBody).ticked).length : 0;
}

/** Record ids are `<page>#<id in page>`. */
function pageOf({id}: LearnerRecord): string {
  return id.split('#', 1)[0]!;
}
