import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {readNumber} from '.';

describe('readNumber reads', () => {
  it.each([
    ['3.2', '', 3.2],
    [' 3,200 ', '', 3200],
    ['3.2e3', '', 3200],
    ['3.2k', '', 3200],
    ['3 200', '', 3200],
    ['~3200', '', 3200],
    ['about 3200', '', 3200],
    ['≈ 3.2 × 10^3', '', 3200],
    ['3.2*10^3', '', 3200],
    ['10^6', '', 1e6],
    ['5 million', '', 5e6],
    ['0', '', 0],
    ['.5', '', 0.5],
    ['3.2k requests/s', 'requests/s', 3200],
    ['3200 requests', 'requests/s', 3200],
    ['3200 requests per second', 'requests/s', 3200],
    ['3.2k QPS', 'requests/s', 3200],
    ['3.2 TB', 'GB', 3200],
    ['120 ms', 's', 0.12],
    ['5%', 'ratio', 0.05],
    ['5 %', '%', 5],
    ['$12', 'USD', 12],
    ['１２', '', 12],
  ])('%j in %j as %d', (typed, unit, value) => {
    expect(readNumber(typed, unit)).toEqual({kind: 'number', value});
  });
});

describe('readNumber says why it cannot read', () => {
  it.each([
    ['', '', 'empty'],
    ['   ', '', 'empty'],
    ['~', '', 'empty'],
    ['-3', '', 'negative'],
    ['−3 GB', 'GB', 'negative'],
    ['-3 apples', 'GB', 'negative'],
    ['1e31', '', 'absurd'],
    ['1e999', '', 'absurd'],
    ['9'.repeat(41), '', 'absurd'],
    ['many', '', 'not a number'],
    ['NaN', '', 'not a number'],
    ['Infinity', '', 'not a number'],
    ['3-5', '', 'not a number'],
    ['1/3', '', 'not a number'],
    ['3,2', '', 'not a number'],
    ['1.2.3', '', 'not a number'],
    ['<script>', '', 'not a number'],
    ['3 GB', 'requests/s', 'wrong unit'],
    ['12 apples', 'ms', 'wrong unit'],
    ['5%', 'servers', 'wrong unit'],
  ])('%j in %j: %s', (typed, unit, reason) => {
    expect(readNumber(typed, unit)).toEqual({kind: 'unreadable', reason});
  });
});

it('reads back every number that it is given', () => {
  fc.assert(
    fc.property(fc.double({min: 0, max: 1e29, noNaN: true}), (value) => {
      const read = readNumber(String(value));
      expect(read.kind === 'number' && Math.abs(read.value - value) <= value * 1e-12).toBe(true);
    }),
  );
});

it('never throws and never yields a value that is not finite', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', 'GB', 's', 'USD', 'ratio', 'requests/s'),
      (typed, unit) => {
        const read = readNumber(typed, unit);
        expect(read.kind === 'unreadable' || Number.isFinite(read.value)).toBe(true);
      },
    ),
  );
});
