import type {Cue} from '@site/src/domain/mock';

/** Short: on a phone they stand over the notes. The button beside them names the next phase. */
const cues: Record<Cue['kind'], string> = {
  'in-time': 'In time.',
  'phase-ends': 'About a minute left here: say what you decided.',
  'phase-over': 'This phase has had its minutes. Finish the sentence, then go on.',
  'interview-ends': 'Last minutes: sum up the design, its main trade-off and what you left out.',
  'interview-over': 'The time is over. Finish the sentence, then end the interview.',
};

export const strings = {
  cue: ({kind}: Cue) => cues[kind],
  paused: 'Paused. The clock stands still; you may still write.',
  away: (minutes: string) =>
    `Paused while nobody was here: the page was closed or asleep for ${minutes}. That time does not count. All you typed is here.`,
  clock: 'Time used',
  ofTotal: (total: string) => `of ${total}`,
  pause: 'Pause',
  resume: 'Go on',
  end: 'End…',
  confirmEnd: 'End the interview and go to the feedback? Notes stay, the clock stops.',
  endYes: 'End it',
  endNo: 'Not yet',
  phases: 'Phases',
  phase: (title: string, spent: string, planned: number) =>
    `${title}, ${spent} of ${planned} minutes`,
  nextPhase: (title: string) => `Next: ${title}`,
  prompt: 'The prompt',
  notes: (title: string) => `Notes: ${title}`,
  notesHint:
    'Say it aloud, then write what you would put on the board: decisions, numbers, reasons.',
  otherNotes: 'Notes of the other phases',
  nothingThere: 'nothing yet',
  ask: 'Ask the interviewer',
  askLabel: 'Your question',
  askHint: 'In your own words. What the case does not settle, you assume and say so.',
  askButton: 'Ask',
  asked: 'Asked',
  none: 'The interviewer has no opinion on that: state an assumption and go on.',
  understood: (question: string) => `Understood as: ${question}`,
  notMeant: 'Not what I meant',
  notMeantOf: (text: string) => `Not what I meant: ${text}`,
  takenBack: 'Taken back. Ask in other words, or state an assumption.',
  perhaps: 'The interviewer is not sure what you ask. Do you mean one of these?',
  neither: 'None of these',
  emptyQuestion: 'Type a question first.',
  found: 'Answered.',
  probes: 'The interviewer asks',
  noProbes: 'Nothing yet. Questions come when the phase has got somewhere.',
  askMe: 'Ask me something now',
  noMore: 'No further question in this phase.',
  arrived: (question: string) => `The interviewer asks: ${question}`,
  goToProbe: 'Answer',
  answer: 'Your answer, in a few words',
  whiteboard: 'Whiteboard',
};
