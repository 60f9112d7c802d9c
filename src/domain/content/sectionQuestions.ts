/**
 * Attempt mode: what a section of a case asks before it shows its answer. Sections that every case has are asked alike,
 * unless the case's interview.yaml asks them otherwise; sections of the case's own have their question there.
 */

/** Sections that are read at once: the task itself, the practice, and where it is all from. */
const READ_AT_ONCE: readonly string[] = ['prompt', 'practice', 'references'];

/** By the id of a section, as requiredSections names it. */
export const SECTION_QUESTIONS: Readonly<Record<string, string>> = {
  clarify:
    'Which questions would you ask before you design anything? Write down the three whose answers change the design most.',
  estimate: 'Which two numbers drive this design? Work them out before you look.',
  frame:
    'What does the model predict, for whom, and from what? Name a framing that you reject, and the baseline that you would have to beat.',
  data: 'Where do labels and features come from? Say how late and how wrong the labels are, and how you would split the data in time.',
  model:
    'Which model would you start with, which would you end with, and on which loss? Give a reason for each step.',
  evaluate:
    'How would you know that it works? Name one offline metric with its slices, and the experiment that decides.',
  serve:
    'Walk one request through your system in words, with a time for each part. Where does it break first, and what is answered then?',
  monitor:
    'What would you watch, and at which value is somebody woken? Say when you train again, and which loop could fool you.',
  'deep-dives':
    'Which three follow-up questions would an interviewer ask now? Write them down, and answer the hardest.',
  levels:
    'What would a staff candidate have said here that a mid-level candidate would not? Name two things, and whether you said them.',
  pitfalls: 'Which three mistakes would cost a candidate the offer in this case?',
};

/** A question as interview.yaml gives it. */
interface Asked {
  section: string;
  question: string;
}

/** Whether a section of a case waits behind its question in attempt mode. */
export function isAttempted(section: string): boolean {
  return section !== '' && !READ_AT_ONCE.includes(section);
}

/** What a section asks; undefined when nobody has said it. `own`: what the case's interview.yaml asks. */
export function questionOf(section: string, own: readonly Asked[] = []): string | undefined {
  const asked = own.find((one) => one.section === section)?.question;
  return (
    asked ?? (Object.hasOwn(SECTION_QUESTIONS, section) ? SECTION_QUESTIONS[section] : undefined)
  );
}
