import {formatNumber, groupThousands, roundSignificant} from './number';
import {parseUnit, SCALES, singular, type Measure, type ScaleStep, type Unit} from './unit';

/** Significant figures that a value gets when its author says nothing else. */
export const DEFAULT_DIGITS = 2;
/** Enough figures to show what an author or reader typed as it was typed. */
export const EXACT_DIGITS = 12;

const BASE_NAMES: Partial<Record<Measure, string>> = {bytes: 'bytes', bits: 'bits', flop: 'FLOP'};

/**
 * A quantity as people write it, the same on every machine.
 *
 * 92592.6, 'requests/s' -> '93,000 requests/s'; 1.16e9, 'requests/day' -> '1.2 billion requests/day';
 * 3.43e12, 'bytes' -> '3.4 TB'; 0.012, 's' -> '12 ms'; 1.8e6, 'USD/month' -> 'USD 1.8 million/month';
 * 0.0025, 'ratio' -> '0.25%'. `digits` are significant figures; digits before the point of a number
 * under 1,000 are never rounded away. A value that is not finite gives 'not defined'.
 */
export function formatQuantity(value: number, unit: string, digits = DEFAULT_DIGITS): string {
  return format(value, parseUnit(unit), digits, true);
}

/**
 * A quantity as it stands inside a calculation: measures keep their unit ('3.4 TB', '12 ms', 'USD 2.50',
 * '0.25%'), counted things are bare numbers ('500 million'), and the 'per' part is left out.
 */
export function formatOperand(value: number, unit: string, digits = DEFAULT_DIGITS): string {
  return format(value, parseUnit(unit), digits, false);
}

function format(value: number, unit: Unit, digits: number, whole: boolean): string {
  const per = whole ? unit.per : '';
  if (!Number.isFinite(value)) return 'not defined';
  if (unit.measure === 'money') return formatMoney(value, digits) + per;
  if (unit.measure === 'ratio') return `${formatPercent(value * 100, digits)}%${per}`;
  if (unit.measure === 'percent') return `${formatPercent(value, digits)}%${per}`;
  if (unit.measure === 'times') return formatNumber(value, digits) + (whole ? '×' : '') + per;
  const steps = scaleOf(unit);
  if (steps) return formatScaled(value * unit.toBase, unit, steps, digits) + per;
  const text = formatNumber(value, digits);
  const name = unit.name || BASE_NAMES[unit.measure] || '';
  if (!whole || !name) return text + per;
  return `${text} ${text === '1' ? singular(name) : name}${per}`;
}

/** FLOP takes prefixes only as a rate: '312 TFLOP/s', but '3 × 10²¹ FLOP' of training. */
function scaleOf(unit: Unit): readonly ScaleStep[] | undefined {
  return unit.measure === 'flop' && unit.per !== '/s' ? undefined : SCALES[unit.measure];
}

function formatScaled(
  base: number,
  unit: Unit,
  steps: readonly ScaleStep[],
  digits: number,
): string {
  const at =
    base === 0 ? steps.findIndex((step) => step.size === unit.toBase) : stepFor(base, steps);
  const {size, symbol} = steps[at] ?? {size: 1, symbol: BASE_NAMES[unit.measure] ?? ''};
  const mantissa = roundSignificant(base / size, digits);
  const above = steps[(at < 0 ? steps.length : at) - 1];
  // 999.96 GB rounds to 1,000 GB, which is written 1 TB.
  if (base !== 0 && above && Math.abs(mantissa) * size >= above.from) {
    return formatScaled(Math.sign(base) * above.from, unit, steps, digits);
  }
  const text = formatNumber(mantissa, digits);
  return `${text} ${text === '1' ? singular(symbol) : symbol}`;
}

function stepFor(base: number, steps: readonly ScaleStep[]): number {
  return steps.findIndex((step) => Math.abs(base) >= step.from);
}

/** Cents are written out under USD 10: 'USD 0.40'; smaller amounts keep their significant figures. */
function formatMoney(value: number, digits: number): string {
  const magnitude = Math.abs(value);
  const cents = Math.round(magnitude * 100) / 100;
  const inCents = magnitude < 10 && magnitude >= 0.1 && cents % 1 !== 0;
  const finer = digits > 3 && Math.abs(cents - magnitude) > 1e-12;
  if (inCents && !finer) return `USD ${value < 0 ? '−' : ''}${cents.toFixed(2)}`;
  return `USD ${formatNumber(value, digits)}`;
}

/** Shares between 90% and 100% keep the figures of what is missing: 99.95% is not 100%. */
function formatPercent(percent: number, digits: number): string {
  if (percent <= 90 || percent >= 100) return formatNumber(roundSignificant(percent, 14), digits);
  const missing = roundSignificant(roundSignificant(100 - percent, 12), digits);
  return groupThousands(roundSignificant(100 - missing, 12));
}

/** Whether the formatted value differs from the exact one, so that '≈' is due instead of '='. */
export function isRounded(value: number, unit: string, digits = DEFAULT_DIGITS): boolean {
  return formatQuantity(value, unit, digits) !== formatQuantity(value, unit, EXACT_DIGITS);
}
