import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {EXACT_DIGITS, formatNumber, formatOperand, formatQuantity, isRounded} from '.';

const CASES: [number, string, string][] = [
  [92_592.6, 'requests/s', '93,000 requests/s'],
  [1.16e9, 'requests/day', '1.2 billion requests/day'],
  [5e8, 'users', '500 million users'],
  [123_456_789, 'users', '123 million users'],
  [999_999, 'users', '1 million users'],
  [999_999_999, 'users', '1 billion users'],
  [157.4, 'servers', '157 servers'],
  [1157, 'servers', '1,200 servers'],
  [1, 'servers', '1 server'],
  [1, 'queries/s', '1 query/s'],
  [0, 'users', '0 users'],
  [-4200, 'users', '−4,200 users'],
  [0.01234, 'events/s', '0.012 events/s'],
  [3e18, 'examples', '3 × 10¹⁸ examples'],
  [1.31e-7, 'errors', '1.3 × 10⁻⁷ errors'],
  [3.43e12, 'bytes', '3.4 TB'],
  [432e12, 'bytes', '432 TB'],
  [999.96e9, 'bytes', '1 TB'],
  [96, 'bytes/row', '96 bytes/row'],
  [1, 'bytes', '1 byte'],
  [5e9, 'bytes/s', '5 GB/s'],
  [80, 'GB', '80 GB'],
  [10e9, 'bits/s', '10 Gbit/s'],
  [3.12e14, 'FLOP/s', '312 TFLOP/s'],
  [3e21, 'FLOP', '3 × 10²¹ FLOP'],
  [0.012, 's', '12 ms'],
  [12, 'ms', '12 ms'],
  [1500, 'ms', '1.5 s'],
  [0, 'ms', '0 ms'],
  [0.9996, 's', '1 s'],
  [25e-6, 's', '25 µs'],
  [90, 's', '90 s'],
  [600, 's', '10 min'],
  [86_400, 's', '24 hours'],
  [604_800, 's', '7 days'],
  [36, 'hours', '36 hours'],
  [1.8e6, 'USD/month', 'USD 1.8 million/month'],
  [0.4, 'USD/hour', 'USD 0.40/hour'],
  [2.5, 'USD per thousand impressions', 'USD 2.50 per thousand impressions'],
  [0.0021, 'USD', 'USD 0.0021'],
  [35.7, 'USD', 'USD 36'],
  [3, 'USD', 'USD 3'],
  [0.0025, 'ratio', '0.25%'],
  [0.5, 'ratio', '50%'],
  [1, 'ratio', '100%'],
  [0.07, 'ratio', '7%'],
  [0.9995, 'ratio', '99.95%'],
  [0.925, 'ratio', '92.5%'],
  [12.5, 'percent', '13%'],
  [2.5, '×', '2.5×'],
];

describe('formatQuantity', () => {
  it.each(CASES)('writes %d %s as "%s"', (value, unit, expected) => {
    expect(formatQuantity(value, unit)).toBe(expected);
  });

  it('shows more figures when asked', () => {
    expect(formatQuantity(92_592.6, 'requests/s', 3)).toBe('92,600 requests/s');
    expect(formatQuantity(1.375e6, 'users', EXACT_DIGITS)).toBe('1.375 million users');
    expect(formatQuantity(86_400, 'requests', EXACT_DIGITS)).toBe('86,400 requests');
    expect(formatQuantity(1.234, 'USD', EXACT_DIGITS)).toBe('USD 1.234');
  });

  it('says when there is no number', () => {
    expect(formatQuantity(NaN, 'bytes')).toBe('not defined');
    expect(formatQuantity(Infinity, 'users')).toBe('not defined');
  });

  it('is within the promised relative error of every number', () => {
    fc.assert(
      fc.property(fc.double({min: 1e-5, max: 9e14, noNaN: true}), (value) => {
        expect(Math.abs(readBack(formatNumber(value)) / value - 1)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });

  it('never writes a mantissa of a thousand words or more', () => {
    fc.assert(
      fc.property(fc.double({min: 1e3, max: 9e17, noNaN: true}), (value) => {
        expect(formatQuantity(value, 'bytes')).not.toMatch(/\d,\d{3}/);
      }),
    );
  });
});

function readBack(text: string): number {
  const sizes: Record<string, number> = {million: 1e6, billion: 1e9, trillion: 1e12};
  const [number = '', word = ''] = text.split(' ');
  return Number(number.replaceAll(',', '')) * (sizes[word] ?? 1);
}

describe('formatOperand', () => {
  it('keeps the unit of measures and drops the words of counted things', () => {
    expect(formatOperand(5e8, 'users')).toBe('500 million');
    expect(formatOperand(1200, 'bytes/row')).toBe('1.2 KB');
    expect(formatOperand(2.5, '×')).toBe('2.5');
    expect(formatOperand(0.012, 'ratio')).toBe('1.2%');
  });
});

describe('isRounded', () => {
  it('tells 432 TB from about 93,000', () => {
    expect(isRounded(432e12, 'bytes')).toBe(false);
    expect(isRounded(92_592.6, 'requests/s')).toBe(true);
  });
});
