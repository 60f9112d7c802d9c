/**
 * What may stand after the `;` of a step: how long it takes, or when it happens. Words that are neither are
 * refused (`walkRules.ts`), and sheets carry what was read, so that nothing is read again in a browser.
 */

/** How exact a duration is; left out if it is said without a word. */
export type Rough = 'about' | 'at most';

/** A duration, `5 ms` or `beside, 30 ms`, or a *when*, `at once` or `nightly`. */
export interface StepTime {
  /** The duration as written, without `beside`. */
  time?: string;
  rough?: Rough;
  /** It runs while other steps do, which last longer. */
  isBeside?: true;
  /** When it happens, as written. */
  when?: string;
  /** What it adds to the length of the walk; a walk that waits for a *when* has no known length from there. */
  seconds?: number;
}

const SECONDS: Record<string, number> = {
  ns: 1e-9,
  µs: 1e-6,
  us: 1e-6,
  ms: 1e-3,
  ...{s: 1, second: 1, min: 60, minute: 60, h: 3600, hour: 3600},
  ...{day: 86_400, week: 7 * 86_400},
};

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const UNIT = 'ns|µs|us|ms|seconds?|s|minutes?|min|hours?|h|days?|weeks?';
const ROUGH = '(?:(about|under|up to|at most) )?';
/** Of a range the upper end counts. */
const LENGTH = new RegExp(`^${ROUGH}(?:(?:${NUMBER})[–-])?(${NUMBER}) ?(${UNIT})$`);

const SPAN = `(?:(?:${NUMBER}|few) )?(?:${UNIT}|months?|quarters?)`;
const WHEN = new RegExp(
  `^(?:hourly|nightly|daily|weekly|monthly|quarterly|on release|on the next request|(?:the )?next (?:day|morning|night)|` +
    `at [0-2]\\d:[0-5]\\d|(?:every|after|within) ${SPAN})$`,
);
/** In the same process; written without waiting, as a log is; the half of a round trip whose time the other half tells. */
const ADD_NOTHING = ['at once', 'not waited for', 'with the answer', 'with the call'];
const BESIDE = /^beside, /;

/** What authors are told they may write. */
export const TIMES =
  'a duration ("5 ms", "under 1 s"; "beside, 30 ms" adds nothing), "at once", "not waited for", "with the answer" or "with the call", ' +
  'or when it happens ("hourly", "every 5 min", "after 2 days", "at 02:45", "on release")';

function lengthOf(text: string): Pick<StepTime, 'rough' | 'seconds'> | undefined {
  const found = LENGTH.exec(text);
  if (!found) return undefined;
  const [, word, number = '', unit = ''] = found;
  const isRange = /\d[–-]\d/.test(text);
  const size = SECONDS[unit] ?? SECONDS[unit.replace(/s$/, '')] ?? 0;
  const rough = word === 'about' ? 'about' : word || isRange ? 'at most' : undefined;
  return {seconds: Number(number.replaceAll(',', '')) * size, ...(rough && {rough})};
}

/** Reads it; undefined if the words are neither a duration nor a *when*. */
export function timeOf(text: string): StepTime | undefined {
  if (ADD_NOTHING.includes(text)) return {when: text, seconds: 0};
  if (WHEN.test(text)) return {when: text};
  const time = text.replace(BESIDE, '');
  const length = lengthOf(time);
  if (!length) return undefined;
  return BESIDE.test(text) ? {time, isBeside: true, seconds: 0} : {time, ...length};
}
