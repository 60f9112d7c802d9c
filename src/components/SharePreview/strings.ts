import type {ShareProblem} from '@site/src/domain/share';

export const heading = 'Open a shared link';
export const explanation =
  'A link from the handbook carries ticks of a checklist, inputs of an estimate, a drill, the result of a mock interview, a study plan, a study group or somebody’s progress. It is opened in your browser and sent to nobody. Nothing of yours changes before you say so.';
export const withoutScript =
  'A shared link is read by the page itself, in your browser. For that it needs JavaScript, which is off.';
export const reading = 'Reading the link…';

const problems: Record<ShareProblem | 'not-loaded', string> = {
  empty:
    'There is nothing in this address to open. Open the whole link that you were sent, or a file.',
  'not-this-handbook':
    'This is not a link or file of this handbook. Nothing was changed. Check that you opened what you were sent.',
  'newer-version':
    'This was made by a newer version of the handbook. Nothing was changed. Reload the page to get that version, then open it again.',
  'unknown-kind':
    'This holds something that this version of the handbook cannot show. Nothing was changed. Reload the page to get the newest version, then open it again.',
  'too-large':
    'This is larger than anything the handbook makes, so it was not opened. Nothing was changed.',
  cut: 'The end of this link is missing: it was cut on its way. Nothing was changed. Ask for it again and copy the whole link.',
  forged:
    'This link was changed on its way, or was not made by the handbook. None of it was used. Ask for a new one.',
  'not-loaded': 'A part of this page did not load. Reload the page to try again.',
};

export const problemText = (problem: ShareProblem | 'not-loaded') => problems[problem];
export const unknownPage = (page: string) =>
  `This is about the page ${page}, which this copy of the handbook does not have. Nothing was changed.`;
export const unknownChecklist = (checklist: string, title: string) =>
  `This is about a checklist, ${checklist}, that the page ${title} does not have (any more). Nothing was changed.`;

export const file = 'Open a file';
export const goToPage = (title: string) => `Go to ${title}`;

export const checklistKind = 'Shared checklist';
export const columns = {item: 'Item', shared: 'Shared', mine: 'Yours'};
export const ticked = 'ticked';
export const notTicked = 'not ticked';
export const checklistSummary = (shared: number, all: number, added: number) =>
  `${shared} of ${all} ticked. ${
    added === 0 ? 'You have all of these ticks.' : `${added} of these you have not ticked.`
  }`;
export const noTicks = 'In this link nothing is ticked. There is nothing to add to yours.';
export const noKnownTicks =
  'None of what is ticked in this link is in the list (any more). There is nothing to add to yours.';
export const addTicks = (count: number) =>
  count === 1 ? 'Add this tick to mine' : `Add these ${count} ticks to mine`;
export const addedTicks = (count: number) =>
  count === 1 ? 'One tick added to yours.' : `${count} ticks added to yours.`;
export const undo = 'Undo';
export const undone = 'Undone: your ticks are as they were.';

export const estimateKind = 'Shared estimate';
export const inputColumns = {input: 'Input', shared: 'Shared', ours: 'In the handbook'};
export const estimateSummary = (usable: number, differing: number, shared: number) => {
  const all = `${usable} ${usable === 1 ? 'input' : 'inputs'}`;
  const some = `${usable} of ${shared} inputs can be used`;
  return `${usable === shared ? all : some}, ${differing} of them different from the handbook's.`;
};
export const refused = (problem: string) => `Not used. ${problem}`;
export const noEstimate = (title: string) =>
  `The page ${title} has no estimate to open these inputs in. Nothing was changed.`;
export const noInputs = 'This link carries no input of an estimate. Nothing was changed.';
export const noneUsable = 'None of these inputs can be used on this page. Nothing was changed.';
export const openInputs = 'Open with these inputs';
export const openInputsNote = 'The page shows them first and applies them when you say so.';

export const mockKind = 'Result of a mock interview';
export const noMock = (title: string) =>
  `This is about a mock interview at ${title}, which has none in this copy of the handbook. Nothing was changed.`;
export const mockAbout = (level: string, minutes: number, used: number, day: string) =>
  `For the level ${level}, ${used} of ${minutes} minutes used, on ${day}.`;
export const mockMean = (mean: string, level: string) =>
  `Weighted mean ${mean} of 4; it shows ${level}.`;
export const mockUnjudged = (count: number) =>
  `${count} ${count === 1 ? 'criterion is' : 'criteria are'} left out, without a score.`;
export const mockFragment = 'Less than half of the time was used: it is about a fragment.';
export const mockOpen = 'Too little was scored for a verdict.';
export const belowMid = 'less than mid';
export const mockColumns = {criterion: 'Criterion', weight: 'Weight', score: 'Score, 0–4'};
export const phaseColumns = {phase: 'Phase', planned: 'Planned', used: 'Used'};
export const notReached = 'not reached, counts 0';
export const notJudged = 'not scored';
export const keepMock = 'Keep it among my attempts';
export const keptMock = 'It is among your attempts now.';
export const goToMocks = 'Go to the mock interviews';

export const drillKind = 'Shared drill';
export const drillTitle = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;
export const drillInvitation = 'The same questions in the same order, for you to answer.';
export const drillResult = (right: number, of: number) => `${right} of ${of} right.`;
export const drillColumns = {question: 'Question', shared: 'Shared', mine: 'Your last answer'};
export const drillQuestion = (number: number, page: string) => `${number}. ${page}`;
export const drillResults = {
  open: 'passed by',
  wrong: 'not right',
  partly: 'partly right',
  right: 'right',
};
export const notAnswered = 'not answered';
export const takeDrill = 'Take the same drill';
export const takeDrillNote =
  'Afterwards the results stand side by side, and you can send yours back.';

const MOST_NAMED = 8;

export const unknownPart = (ids: readonly string[]) => {
  const named = ids.slice(0, MOST_NAMED).join(', ');
  const more = ids.length - MOST_NAMED;
  const rest = more > 0 ? ` and ${more} more` : '';
  return `Not known to this copy of the handbook, and left out: ${named}${rest}.`;
};
