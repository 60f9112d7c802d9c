/** One record from two of the same attempt, whoever merges, in which order, and how often. */
import type {AskedQuestion, MockBody, ProbeAnswer} from './types';

/**
 * Texts, scores and the clock: the later of each. Questions: those of both, taken back where either has. Ended where
 * either is, at the earlier time.
 */
export function mergeMocks(a: MockBody, b: MockBody): MockBody {
  const endedAtMs = Math.min(a.endedAtMs ?? Infinity, b.endedAtMs ?? Infinity);
  return {
    ...greater(headOf(a), headOf(b)),
    clock: later(a.clock, b.clock, ({seenAtMs}) => seenAtMs),
    notes: ofEach(a.notes, b.notes, laterWritten),
    asked: union(a.asked, b.asked),
    answers: ofEach(a.answers, b.answers, mergeAnswers),
    scores: ofEach(a.scores, b.scores, laterWritten),
    remarks: ofEach(a.remarks, b.remarks, laterWritten),
    ...(endedAtMs < Infinity ? {endedAtMs} : {}),
    ...ofEach(aloudOf(a), aloudOf(b), laterWritten),
  };
}

function headOf({level, lengthMinutes, role, startedAtMs, probes}: MockBody) {
  return {level, lengthMinutes, role, startedAtMs, probes};
}

function aloudOf({aloud}: MockBody) {
  return aloud ? {aloud} : ({} as Record<string, never>);
}

function mergeAnswers(a: ProbeAnswer, b: ProbeAnswer): ProbeAnswer {
  const text = ({text, atMs}: ProbeAnswer) => ({text, atMs});
  const shownAtMs = Math.min(a.shownAtMs, b.shownAtMs);
  return {...laterWritten(text(a), text(b)), shownAtMs};
}

function laterWritten<Entry extends {readonly atMs: number}>(a: Entry, b: Entry): Entry {
  return later(a, b, ({atMs}) => atMs);
}

function later<Value>(a: Value, b: Value, timeOf: (value: Value) => number): Value {
  if (timeOf(a) !== timeOf(b)) return timeOf(a) > timeOf(b) ? a : b;
  return greater(a, b);
}

/** An arbitrary but always the same one of two. */
function greater<Value>(a: Value, b: Value): Value {
  return sortedJson(a) >= sortedJson(b) ? a : b;
}

function ofEach<Entry>(
  a: Readonly<Record<string, Entry>>,
  b: Readonly<Record<string, Entry>>,
  merge: (a: Entry, b: Entry) => Entry,
): Record<string, Entry> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const entryOf = (name: string): Entry => {
    const has = [a, b].filter((entries) => Object.hasOwn(entries, name));
    return has.length === 2 ? merge(a[name]!, b[name]!) : has[0]![name]!;
  };
  return Object.fromEntries(names.map((name) => [name, entryOf(name)]));
}

/** In the order of time. */
export function union(a: readonly AskedQuestion[], b: readonly AskedQuestion[]): AskedQuestion[] {
  const byText = new Map<string, AskedQuestion>();
  for (const one of [...a, ...b]) {
    const {takenBackAtMs: _time, ...question} = one;
    const key = sortedJson(question);
    byText.set(key, takenBack(question, [one, byText.get(key)]));
  }
  const order = ([textA, one]: [string, AskedQuestion], [textB, two]: [string, AskedQuestion]) =>
    one.atMs - two.atMs || (textA < textB ? -1 : 1);
  return [...byText].sort(order).map(([, one]) => one);
}

/** The question as it stands in both; of two times at which it was taken back the earlier one counts. */
function takenBack(
  question: AskedQuestion,
  both: readonly (AskedQuestion | undefined)[],
): AskedQuestion {
  const takenBackAtMs = Math.min(...both.map((one) => one?.takenBackAtMs ?? Infinity));
  return takenBackAtMs < Infinity ? {...question, takenBackAtMs} : question;
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
