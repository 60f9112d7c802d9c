import type {Score} from '@site/src/domain/mock';
import type {Standing} from '@site/src/domain/mock/verdict';

export const strings = {
  title: (title: string) => `Feedback: ${title}`,
  about: (level: string, planned: number, used: string) =>
    `For the level ${level}; ${used} of ${planned} used.`,
  howOwn:
    'Judge what stands in your notes, not what you meant. Each criterion says what a level shows; take the highest one that an interviewer could have quoted from you.',
  howPartner:
    'Judge what was said, not what may have been meant. Each criterion says what a level shows; take the highest one that you could quote.',
  verdict: 'Verdict',
  judgedSoFar: (done: number, all: number) => `${done} of ${all} criteria judged.`,
  open: 'A verdict needs scores for most of the rubric’s weight (60%). Go on below.',
  mean: (mean: string) => `Weighted mean ${mean} of 4.`,
  fragment: (used: string, planned: string) =>
    `Only ${used} of ${planned} were used: this verdict is about a fragment, not about an interview.`,
  unwrittenCount: (count: number, isDrawn: boolean) =>
    `Behind ${count} ${count === 1 ? 'score' : 'scores'} nothing is written${isDrawn ? '; only your whiteboard could show it' : ''}. Each is marked below; if you spoke aloud, say so there.`,
  standing: {
    shown: 'shown',
    close: 'close',
    'not-yet': 'not yet',
  } satisfies Record<Standing, string>,
  standingMark: {shown: '●', close: '◐', 'not-yet': '○'} satisfies Record<Standing, string>,
  rule: 'A level is shown when the mean lies at most half a point below its score and no criterion of weight 3 lies more than one below. What was not reached counts 0.',
  workOn: 'Two things to work on',
  workOnOne: 'To work on',
  nothingToWorkOn: 'Every criterion stands at the top. Take a harder case, or a shorter clock.',
  nothingSoFar: (open: number) =>
    `What was judged stands at the top; ${open} ${open === 1 ? 'criterion is' : 'criteria are'} still open below.`,
  nothingInFragment:
    'Every criterion stands at the top, of a fragment. Take the same case over its whole time.',
  nextStep: (level: string) => `What ${level} shows:`,
  read: (section: string) => `Read: ${section}`,
  newTab: '(new tab)',
  time: 'Where the time went',
  columns: {phase: 'Phase', planned: 'Planned', used: 'Used', difference: 'Difference'},
  total: 'Together',
  minutes: (minutes: number) => `${minutes} min`,
  criteria: 'Criterion by criterion',
  weight: (weight: number) => `weight ${weight} of 3`,
  yourNotes: (phase: string) => `Notes, ${phase}`,
  nothing: 'Nothing was written here.',
  yourAnswer: (question: string) => `Asked: ${question}`,
  noAnswer: 'no answer written',
  youAsked: 'You asked',
  unwritten: (score: number) =>
    `You gave ${score}, and nothing is written for it: an interviewer could quote nothing. Score what is there, or say in the remark what you said.`,
  onlyDrawn: (score: number) =>
    `You gave ${score}, and nothing is written for it: only your whiteboard could show it.`,
  spokeAloud: 'I spoke it aloud',
  spoken: 'Spoken aloud, as you say; nothing is written for it.',
  heldAloud: 'I held this mock aloud: my notes are only a part of what I said.',
  score: (criterion: string) => `Score: ${criterion}`,
  scores: {
    '4': 'Staff',
    '3': 'Senior',
    '2': 'Mid',
    '1': 'Touched: some of mid, not all of it',
    '0': 'Nothing of it',
    null: 'Not reached in this mock: counts 0',
  } satisfies Record<`${Score}`, string>,
  remark: 'Remark: which words the score rests on',
  handbook: 'The handbook’s answer',
  probes: 'The questions, with strong and weak answers',
  noProbes: 'No question was put.',
  yours: 'Answered',
  missed: 'Clarifications that nobody asked for',
  allAsked: 'Every clarification of the case was asked for.',
  why: 'Why it matters',
  cues: 'What an interviewer listens for, phase by phase',
  second: 'A second opinion',
  secondHintScores:
    'Prompt, rubric, what was said, and your scores and remarks as clean text: to the candidate, or to any assistant. You see what leaves; nothing is sent by this page.',
  secondHint:
    'Prompt, rubric and answer as clean text, without your own scores: to a study partner, or to any assistant. You see what leaves; nothing is sent by this page.',
  copy: 'Copy for a partner or an assistant',
  share: 'Share the result',
  shareHint: 'The link holds scores and minutes, and none of what was typed.',
  partnerOnly: 'This result came by link. It holds scores and minutes, and no notes.',
};
