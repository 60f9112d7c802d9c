/** The same tables as a file for a spreadsheet. */
import type {OutlinePage, PageStanding} from '@site/src/domain/progress';

const quoted = (field: string | number) => `"${String(field).replaceAll('"', '""')}"`;
const day = (timeMs: number | undefined) =>
  timeMs === undefined ? '' : new Date(timeMs).toISOString().slice(0, 10);

const HEAD = [
  ...['page', 'kind', 'read on', 'sections seen', 'sections', 'answered', 'right', 'questions'],
  ...['cards seen', 'cards due', 'cards', 'ticked', 'items', 'diagrams recalled', 'diagrams due'],
  ...['sections attempted', 'sections to attempt', 'mocks', 'last mock', 'level shown'],
];

/** One line a page, every number in a column of its own, days as YYYY-MM-DD. */
export function csvOf(
  pages: readonly OutlinePage[],
  standingOf: (page: OutlinePage) => PageStanding,
): string {
  const lines = pages.map((page) => lineOf(page, standingOf(page)));
  return [HEAD, ...lines].map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function lineOf({title, kind}: OutlinePage, standing: PageStanding): (string | number)[] {
  const {read, questions, cards, ticks, diagrams, attempts, mocks} = standing;
  return [
    ...[title, kind, day(read.atMs), read.sections, read.of],
    ...[questions.answered, questions.right, questions.of, cards.seen, cards.due, cards.of],
    ...[ticks.ticked, ticks.of, diagrams.recalled, diagrams.due],
    ...[
      attempts.attempted,
      attempts.of,
      mocks.held,
      day(mocks.last?.atMs),
      mocks.last?.level ?? '',
    ],
  ];
}
