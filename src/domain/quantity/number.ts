const WORDS: readonly [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Rounds to `digits` significant figures, but never rounds away digits before the point of a number
 * under 1,000: 157.4 stays 157 at two digits, 92,592 becomes 93,000.
 */
export function roundSignificant(value: number, digits: number): number {
  const magnitude = Math.abs(value);
  const wanted = magnitude >= 100 && magnitude < 1000 ? Math.max(digits, 3) : digits;
  return Number(value.toPrecision(Math.min(Math.max(wanted, 1), 15)));
}

/** Plain decimal notation with thousands separators: 93000 -> '93,000', 0.00012 -> '0.00012'. */
export function groupThousands(value: number): string {
  const [whole = '', fraction] = plainDecimal(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 ? '−' : '') + grouped + (fraction ? `.${fraction}` : '');
}

/** Undoes the e-notation that JavaScript gives to numbers under 1e-6: 1.2e-7 -> '0.00000012'. */
function plainDecimal(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e-');
  if (!exponent) return text;
  return `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}

/**
 * A number in words that read well in prose: 5e8 -> '500 million', 92592.6 -> '93,000', 3e18 ->
 * '3 × 10¹⁸'. `digits` are significant figures. A value that is not finite gives 'not defined'.
 */
export function formatNumber(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return 'not defined';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || (magnitude > 0 && magnitude < 1e-6)) return powerOfTen(value, digits);
  const [size, word] = WORDS.find(([from]) => magnitude >= from) ?? [1, ''];
  const mantissa = roundSignificant(value / size, digits);
  const next = size === 1 ? 1e6 : size * 1000;
  // 999.96 million rounds to 1,000 million, which is written 1 billion.
  if (Math.abs(mantissa) * size >= next) return formatNumber(Math.sign(value) * next, digits);
  return word ? `${groupThousands(mantissa)} ${word}` : groupThousands(mantissa);
}

function powerOfTen(value: number, digits: number): string {
  const [mantissa, exponent = ''] = value.toExponential(Math.min(digits, 15) - 1).split('e');
  const raised = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
  return `${Number(mantissa)} × 10${raised}`.replace(/^-/, '−');
}
