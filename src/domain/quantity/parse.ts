import {parseUnit, singular, type Measure, type Unit} from './unit';

const PERCENT: Partial<Record<Measure, number>> = {ratio: 0.01, percent: 1};
const MULTIPLES: Record<string, number> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  g: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};
const BYTE_MULTIPLES: Record<string, number> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  pb: 1e15,
  eb: 1e18,
  p: 1e15,
};
const SECONDS: Record<string, number> = {
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  min: 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
  d: 86400,
  day: 86400,
  days: 86400,
};

const SHAPE =
  /^(?:USD\s*|\$\s*)?([-+−]?(?:\d[\d,_ \u00a0\u202f]*\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(.*)$/i;

/**
 * Reads a number as people type it into a field with this unit: '5e8', '500M', '1.5 k', '500 million',
 * '1,000,000', '2.5 GB' (unit bytes), '12 ms' (unit s), '3%' (unit ratio), 'USD 4'. The unit itself may be
 * repeated after the number. Returns the value in `unit`, or undefined when the text is not such a number.
 */
export function parseQuantity(text: string, unit: string): number | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const [, digits = '', suffix = ''] = match;
  const number = readNumber(digits);
  const factor = readSuffix(suffix.trim(), unit);
  if (number === undefined || factor === undefined) return undefined;
  const value = Number((number * factor).toPrecision(15));
  return Number.isFinite(value) ? value : undefined;
}

const GROUPED = /^[-+−]?\d{1,3}([,_\s]\d{3})+(\.\d*)?(e[-+]?\d+)?$/i;

function readNumber(text: string): number | undefined {
  const digits = text.trim();
  // '1,5' is one and a half to some readers and fifteen to none: only groups of three are separators.
  if (/[,_\s]/.test(digits) && !GROUPED.test(digits)) return undefined;
  const value = Number(digits.replace(/[,_\s]/g, '').replace('−', '-'));
  return Number.isFinite(value) ? value : undefined;
}

/** The factor that a suffix stands for, in the field's own unit; undefined when it makes no sense there. */
function readSuffix(suffix: string, unitText: string): number | undefined {
  const unit = parseUnit(unitText);
  const bare = withoutUnit(suffix, unitText, unit).toLowerCase();
  if (bare === '') return 1;
  if (unit.measure === 'time') return inUnit(SECONDS, bare, unit);
  if (unit.measure === 'bytes') {
    return inUnit(BYTE_MULTIPLES, bare, unit) ?? lookUp(MULTIPLES, bare);
  }
  const percent = bare.endsWith('%') ? PERCENT[unit.measure] : 1;
  const multiple = lookUp(MULTIPLES, bare.replace('%', '').trim());
  return percent && multiple && percent * multiple;
}

function lookUp(sizes: Record<string, number>, name: string): number | undefined {
  return Object.hasOwn(sizes, name) ? sizes[name] : undefined;
}

function inUnit(sizes: Record<string, number>, name: string, unit: Unit): number | undefined {
  const size = lookUp(sizes, name);
  return size === undefined ? undefined : size / unit.toBase;
}

/** The suffix without the field's own unit, if that was typed too: 'million users' -> 'million'. */
function withoutUnit(suffix: string, unitText: string, unit: Unit): string {
  const head = unitText.slice(0, unitText.length - unit.per.length);
  for (const tail of [unitText, singular(head) + unit.per, unit.per, head]) {
    const before = suffix.slice(0, suffix.length - tail.length);
    const repeated = tail !== '' && suffix.toLowerCase().endsWith(tail.toLowerCase());
    // 'ms' typed into a field of seconds is not 'm' and then 's'.
    if (repeated && (/(^|\s)$/.test(before) || /^[/×]/.test(tail))) return before.trim();
  }
  return suffix;
}
