import type {ExportProblem} from '@site/src/domain/record/exportFile';
import type {KeptReason} from '@site/src/domain/record';
import type {StoreStatus, VisitOnlyReason} from '@site/src/platform/storage';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const records = (count: number) => many(count, 'record', 'records');

export const withoutScript =
  'Your record is read in your browser by this page. For that it needs JavaScript, which is off.';
export const reading = 'Reading your record…';

export const stored = 'What is stored';
export const nothingStored =
  'Nothing yet. Read a section, tick an item of a checklist, answer a question, recall a diagram, review a card, attempt a section of a case or begin a mock interview, and it is listed here.';
export const columns = {
  page: 'Page',
  read: 'Read',
  ticks: 'Ticks',
  answers: 'Answers',
  recalls: 'Diagrams recalled',
  cards: 'Cards',
  mocks: 'Mocks',
  attempts: 'Sections attempted',
  changed: 'Last change',
};
export const read = (isRead: boolean, sections: number) => {
  if (isRead) return 'yes';
  return sections === 0 ? '–' : many(sections, 'section', 'sections');
};
export const recalls = (count: number, weak: number) => {
  if (count === 0) return '–';
  return weak === 0 ? String(count) : `${count} (${weak} weak)`;
};
export const answers = (count: number, correct: number) =>
  count === 0 ? '–' : `${count} (${correct} right)`;
export const cards = (count: number) => (count === 0 ? '–' : String(count));
export const mocks = (count: number) => (count === 0 ? '–' : String(count));
export const attempts = (count: number) => (count === 0 ? '–' : String(count));
export const ticks = (count: number) => (count === 0 ? '–' : String(count));

const troubles: Record<VisitOnlyReason, string> = {
  blocked:
    'This browser blocks storage, often because of a private window or a privacy setting. What you do lasts until you leave the page; save a copy below to keep it.',
  full: 'The storage of this browser is full. What was stored before is safe; what is new lasts until you leave the page. Free some room, or save a copy below.',
  corrupt:
    'What is stored here cannot be opened. It was left as it is. What you do now lasts until you leave the page.',
  newer:
    'A newer version of the handbook stored this. Reload the page to get that version. Nothing was changed.',
};
export const storageState = (status: StoreStatus, isPersisted: boolean | undefined) => {
  if (status.reason) return troubles[status.reason];
  if (isPersisted) return 'Kept in this browser, which has promised not to clear it by itself.';
  return 'Kept in this browser. A browser may clear it when it runs short of room, or when you clear its data.';
};
export const remind = 'Some of this has been in this browser only for two weeks. Save a copy.';

export const exportTitle = 'Save a copy';
export const exportNote =
  'One file with everything above and every whiteboard, to keep, or to import in another browser.';
const sizeText = (bytes: number) => {
  const megabytes = bytes / 1_000_000;
  return megabytes < 0.1 ? 'under 0.1 MB' : `${megabytes.toFixed(1)} MB`;
};
const whiteboards = (count: number) => many(count, 'whiteboard', 'whiteboards');
export const boardsNote = (count: number, bytes: number) =>
  count === 0
    ? ''
    : `${whiteboards(count)} ${count === 1 ? 'takes' : 'take'} ${sizeText(bytes)} of it.`;
export const boardsLeftOut = (count: number | undefined) => {
  if (count === undefined)
    return 'Exported without whiteboards: they could not be read, and were left as they are.';
  if (count === 0) return '';
  return `Exported without ${whiteboards(count)}: the file would be too large to import. Save ${count === 1 ? 'it' : 'them'} from the menu of the whiteboard.`;
};
export const exportButton = 'Export everything';
export const lastExport = (date: string) => `Last export: ${date}.`;

export const importTitle = 'Bring a copy in';
export const importNote =
  'Shows what would change first. Ticks are joined; of two answers to a question, two texts of one section, or two recalls of a diagram, the later one stays, and of a drill the first answers; a card stands where its later review left it; so does the later of each note and score of a mock interview; whiteboards are joined shape by shape.';
export const importField = 'Choose a file';
const fileProblems: Record<ExportProblem, string> = {
  'too-large': 'This file is larger than any export of the handbook. Nothing was imported.',
  'not-json': 'This file is cut or damaged: it is no JSON. Nothing was imported.',
  'not-ours': 'This is not an export of this handbook. Nothing was imported.',
  'newer-file':
    'A newer version of the handbook wrote this file. Reload the page to get that version. Nothing was imported.',
  damaged: 'This file is damaged. Nothing was imported.',
};
export const fileProblem = (problem: ExportProblem) => fileProblems[problem];
export const fromDate = (date: string, bytes: number) => `Exported on ${date}, ${sizeText(bytes)}.`;
export const effects = {
  add: (count: number) => `${records(count)} new to this browser`,
  update: (count: number) => `${records(count)} joined with yours`,
  same: (count: number) => `${records(count)} the same as yours`,
  adopt: (count: number) =>
    `${records(count)} from a newer version, stored for the day when you have it`,
  'keep-ours': (count: number) =>
    `${records(count)} left out: yours stays, because this version can read only one of the two`,
  skip: (count: number) => `${records(count)} left out: damaged`,
} as const;
export const boardEffects = {
  add: (count: number) => `${whiteboards(count)} new to this browser`,
  update: (count: number) => `${whiteboards(count)} joined with yours, shape by shape`,
  same: (count: number) => `${whiteboards(count)} the same as yours`,
  'keep-ours': (count: number) =>
    `${whiteboards(count)} left out: yours stays, because this version cannot read it`,
  skip: (count: number) => `${whiteboards(count)} left out: damaged, or from a newer version`,
} as const;
export const importButton = 'Import';
export const cancel = 'Cancel';
export const nothingToImport = 'There is nothing in it that you do not have.';
export const imported = (count: number, boards: number) =>
  boards === 0
    ? `${records(count)} imported.`
    : `${records(count)} and ${whiteboards(boards)} imported.`;
export const boardsFailed = (count: number) => `${whiteboards(count)} could not be stored.`;
export const importNotKept =
  'Imported for this visit, but it could not be stored: see the state of storage above.';

export const keptTitle = 'Stored, but not readable';
export const keptNote =
  'These records were left as they are, and travel with an export. While one stays, new changes in its place last for a visit only.';
const keptReasons: Record<KeptReason, string> = {
  newer: 'from a newer version',
  'unknown-kind': 'from a newer version',
  damaged: 'damaged',
};
export const keptReason = (why: KeptReason) => keptReasons[why];
export const removeKept = 'Remove';
export const confirmRemove = (key: string) => `Remove ${key} for good?`;

export const eraseTitle = 'Erase everything';
export const eraseNote =
  'Removes every mark and place of your reading, every tick, answer, recall, card review, attempted section, drill, mock interview, whiteboard and unreadable record of this handbook from this browser. Settings stay: theme, level, and attempt mode with what it has opened.';
export const eraseButton = 'Erase everything…';
export const confirmErase = (count: number) =>
  `Erase ${records(count)} for good? There is no undo, except importing a copy.`;
export const eraseNow = 'Erase';
export const keep = 'Keep everything';
export const erased = 'Everything was erased.';
export const eraseFailed = 'The browser did not erase it. Clear this site’s data in its settings.';
