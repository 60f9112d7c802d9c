/** Words that interviewers take for one another when they are asked. */
const ALIKE: readonly (readonly string[])[] = [
  ['qp', 'qps', 'rps', 'load', 'traffic', 'scale', 'volume', 'request', 'throughput', 'peak'],
  [
    'latency',
    'delay',
    'fast',
    'slow',
    'budget',
    'quickly',
    'speed',
    'millisecond',
    'realtime',
    'timeout',
  ],
  ['user', 'people', 'person', 'member', 'dau', 'audience', 'customer'],
  ['label', 'truth', 'target', 'annotation'],
  ['imbalance', 'imbalanced', 'prevalence', 'rate', 'share', 'base', 'ratio', 'frequency', 'ctr'],
  ['fresh', 'freshness', 'new', 'often', 'change', 'update', 'recent', 'stale'],
  ['privacy', 'consent', 'gdpr', 'personal', 'sensitive', 'deletion', 'legal', 'data'],
  [
    'goal',
    'objective',
    'success',
    'metric',
    'kpi',
    'business',
    'optimize',
    'optimise',
    'value',
    'revenue',
  ],
  ['hardware', 'gpu', 'cpu', 'accelerator', 'machine', 'device', 'compute'],
  ['cost', 'budget', 'money', 'price', 'expensive', 'spend'],
  ['output', 'score', 'prediction', 'result', 'number'],
  ['fail', 'failure', 'fallback', 'timeout', 'outage', 'late'],
  ['language', 'country', 'region', 'market', 'locale'],
  ['image', 'photo', 'picture'],
  ['video', 'clip'],
  ['item', 'product', 'catalogue', 'catalog', 'inventory', 'corpus'],
];

const KIN = 0.7;
const STEM_LETTERS = 5;

/** How far two words (lower case, singular) mean the same: 1 the same, down to 0. */
export function sameWord(a: string, b: string): number {
  if (a === b) return 1;
  if (ALIKE.some((group) => group.includes(a) && group.includes(b))) return KIN;
  const stem = Math.min(a.length, b.length);
  if (stem >= STEM_LETTERS && a.slice(0, STEM_LETTERS) === b.slice(0, STEM_LETTERS)) return 0.9;
  return stem > STEM_LETTERS && isSlip(a, b) ? 0.85 : 0;
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
