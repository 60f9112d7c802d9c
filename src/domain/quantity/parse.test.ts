import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {EXACT_DIGITS, formatQuantity, parseQuantity} from '.';

const READ: [string, string, number][] = [
  ['5e8', 'users', 5e8],
  ['500M', 'users', 5e8],
  ['500 million', 'users', 5e8],
  ['500 million users', 'users', 5e8],
  ['1.5 k', 'requests/s', 1500],
  ['1.5k requests/s', 'requests/s', 1500],
  ['2bn', 'users', 2e9],
  ['1,000,000', 'users', 1e6],
  ['86 400', 'users', 86_400],
  ['1_000', 'users', 1000],
  ['.5', 'users', 0.5],
  ['-3', 'users', -3],
  ['−3', 'users', -3],
  ['2.5 GB', 'bytes', 2.5e9],
  ['2.5 GB', 'GB', 2.5],
  ['96 bytes/row', 'bytes/row', 96],
  ['64', 'bytes', 64],
  ['12 ms', 's', 0.012],
  ['12 ms', 'ms', 12],
  ['1.5 s', 'ms', 1500],
  ['2 hours', 's', 7200],
  ['3%', 'ratio', 0.03],
  ['0.03', 'ratio', 0.03],
  ['3%', 'percent', 3],
  ['USD 4', 'USD/hour', 4],
  ['$4.20/hour', 'USD/hour', 4.2],
  ['2.5×', '×', 2.5],
];

describe('parseQuantity', () => {
  it.each(READ)('reads "%s" in %s as %d', (text, unit, value) => {
    expect(parseQuantity(text, unit)).toBeCloseTo(value, 10);
  });

  it.each([
    '',
    'many',
    '1,5',
    '1 2',
    '1..2',
    '5 apples',
    '5%',
    'e5',
    '--1',
    '1e999',
    'Infinity',
    'constructor',
  ])('refuses "%s" for a count of users', (text) =>
    expect(parseQuantity(text, 'users')).toBeUndefined(),
  );

  it('reads back whatever was shown in full', () => {
    const units = ['users', 'bytes', 'ratio', '×', 'USD/month', 'requests/s', 'GB'];
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 9_999}),
        fc.integer({min: -2, max: 8}),
        fc.constantFrom(...units),
        (digits, power, unit) => {
          const value = Number(`${digits}e${power}`);
          const read = parseQuantity(formatQuantity(value, unit, EXACT_DIGITS), unit);
          expect((read ?? NaN) / value).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('users', 'bytes', 's', 'ratio'),
        (text, unit) => void parseQuantity(text, unit),
      ),
    );
  });
});
