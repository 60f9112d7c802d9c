/** Words that interviewers take for one another when they are asked. */
const ALIKE: readonly (readonly string[])[] = [
  'qps rps load traffic scale volume request throughput peak',
  'latency delay fast slow budget quickly speed millisecond realtime timeout respond',
  'user people person member viewer traveller searcher dau audience customer',
  'label truth target annotation judgement',
  'imbalance imbalanced prevalence rate share base ratio frequency ctr',
  'fresh freshness new often change update recent stale soon',
  'retrain improve release cadence ship',
  'privacy consent gdpr personal sensitive deletion legal law regulatory data private',
  'goal objective success metric kpi business optimize optimise value revenue good',
  'hardware gpu cpu accelerator machine device compute card',
  'cost budget money price expensive spend',
  'output score prediction result number',
  'fail failure fallback timeout outage late down',
  'language country region market locale',
  'image photo picture',
  'video clip',
  'item product catalogue catalog inventory corpus',
  'existing exist today baseline current production already replace',
  'fairness fair bias equal creator author host complaint',
  'spam abuse fraud fake attack bot invalid integrity malicious adversary',
  'feedback survey dislike report appeal complain explicit',
  'location geography place distance local',
  'keep store retention history forget',
  'accuracy accurate recall precision error quality',
].map((words) => words.split(' '));

const KIN = 0.7;
const STEM_LETTERS = 5;
const stemOf = (word: string) => word.slice(0, STEM_LETTERS);

const GROUPS = new Map<string, number[]>();
for (const [number, group] of ALIKE.entries())
  for (const word of group) GROUPS.set(stemOf(word), [...(GROUPS.get(stemOf(word)) ?? []), number]);

/** How far two words (lower case, singular) mean the same: 1 the same, down to 0. */
export function sameWord(a: string, b: string): number {
  if (a === b) return 1;
  if (hasSameStem(a, b)) return 0.9;
  if (Math.min(a.length, b.length) > STEM_LETTERS && isSlip(a, b)) return 0.85;
  return groupsOf(a).some((group) => groupsOf(b).includes(group)) ? KIN : 0;
}

function hasSameStem(a: string, b: string): boolean {
  return a.length >= STEM_LETTERS && stemOf(a) === stemOf(b);
}

/** Numbers of the groups that a word, or one of its stem, stands in. */
function groupsOf(word: string): readonly number[] {
  return GROUPS.get(stemOf(word)) ?? [];
}

/** Whether one word stands for the other without a guess: the same, or its past form. 'Action' is no slip of 'auction'. */
export function isSaid(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return a === b || long === `${short}ed` || (short.endsWith('e') && long === `${short}d`);
}

/** Whether one letter was left out, put in, changed, or swapped with its neighbour. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwap && short.slice(at + 2) === long.slice(at + 2);
}
