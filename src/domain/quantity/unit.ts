/** One step of a scale: values from `from` on (in base units) are shown divided by `size`. */
export interface ScaleStep {
  from: number;
  size: number;
  symbol: string;
}

/** What the part of a unit before the first '/' or ' per ' measures. */
export type Measure =
  'bytes' | 'bits' | 'flop' | 'time' | 'money' | 'ratio' | 'percent' | 'times' | 'count';

export interface Unit {
  measure: Measure;
  /** Words of the counted thing, '' for measures that have a symbol of their own. */
  name: string;
  /** What follows: '/s', '/month', ' per thousand impressions', or ''. */
  per: string;
  /** Factor from the author's unit to the measure's base unit (1e-3 for 'ms', base second). */
  toBase: number;
}

const NAMES: Record<string, [Measure, number]> = {
  byte: ['bytes', 1],
  bytes: ['bytes', 1],
  KB: ['bytes', 1e3],
  MB: ['bytes', 1e6],
  GB: ['bytes', 1e9],
  TB: ['bytes', 1e12],
  PB: ['bytes', 1e15],
  bit: ['bits', 1],
  bits: ['bits', 1],
  FLOP: ['flop', 1],
  FLOPs: ['flop', 1],
  s: ['time', 1],
  second: ['time', 1],
  seconds: ['time', 1],
  ms: ['time', 1e-3],
  milliseconds: ['time', 1e-3],
  µs: ['time', 1e-6],
  us: ['time', 1e-6],
  USD: ['money', 1],
  ratio: ['ratio', 1],
  percent: ['percent', 1],
  '%': ['percent', 1],
  '×': ['times', 1],
};

function decimalSteps(unit: string, first: string): readonly ScaleStep[] {
  const prefixes: [number, string][] = [
    [1e18, 'E'],
    [1e15, 'P'],
    [1e12, 'T'],
    [1e9, 'G'],
    [1e6, 'M'],
    [1e3, first],
  ];
  return prefixes.map(([size, prefix]) => ({from: size, size, symbol: prefix + unit}));
}

/** Largest step first; a value under the last step is shown in the base unit. */
export const SCALES: Partial<Record<Measure, readonly ScaleStep[]>> = {
  bytes: decimalSteps('B', 'K'),
  bits: decimalSteps('bit', 'k'),
  flop: decimalSteps('FLOP', 'k'),
  time: [
    {from: 730 * 86400, size: 365 * 86400, symbol: 'years'},
    {from: 2 * 86400, size: 86400, symbol: 'days'},
    {from: 7200, size: 3600, symbol: 'hours'},
    {from: 120, size: 60, symbol: 'min'},
    {from: 1, size: 1, symbol: 's'},
    {from: 1e-3, size: 1e-3, symbol: 'ms'},
    {from: 0, size: 1e-6, symbol: 'µs'},
  ],
};

/** Splits 'bytes/s', 'USD per thousand impressions' or 'requests' into what is counted and per what. */
export function parseUnit(unit: string): Unit {
  const cut = unit.search(/\/| per /);
  const head = (cut < 0 ? unit : unit.slice(0, cut)).trim();
  const per = cut < 0 ? '' : unit.slice(cut);
  const known = Object.hasOwn(NAMES, head) ? NAMES[head] : undefined;
  if (!known) return {measure: 'count', name: head, per, toBase: 1};
  return {measure: known[0], name: '', per, toBase: known[1]};
}

/** 'servers' -> 'server', 'queries' -> 'query', 'boxes' -> 'box'; other words stay as they are. */
export function singular(name: string): string {
  if (/ies$/.test(name) && name.length > 4) return name.replace(/ies$/, 'y');
  if (/(ch|sh|x|ss)es$/.test(name)) return name.replace(/es$/, '');
  return /(us|is|ss)$/.test(name) || name.length < 3 ? name : name.replace(/s$/, '');
}
