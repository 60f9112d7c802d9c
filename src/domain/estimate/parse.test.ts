import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compute} from './compute';
import {EstimateError, namesIn, type Expression} from './expression';
import {parseExpression} from './parse';
import {printExpression} from './print';

const VALUES = {users: 500, rate: 8, x: -2};

function result(formula: string): number {
  return compute(parseExpression(formula), VALUES);
}

const RESULTS: [string, number][] = [
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['100 / 10 / 5', 2],
  ['2 ^ 3 ^ 2', 512],
  ['-2 ^ 2', -4],
  ['2 ^ -1', 0.5],
  ['--3', 3],
  ['5e8 / 1_000', 5e5],
  ['1.5E+3', 1500],
  ['users * rate / day', 4000 / 86400],
  ['x * -x', -4],
  ['min(3, 1, 2) + max(4, 5)', 6],
  ['ceil(1.2) + floor(1.8) + round(1.5)', 5],
  ['sqrt(16) + log2(8) + ln(exp(2))', 9],
  ['sampleSizeProportion(0.1, 0.2)', 3841],
  ['3 * TB / GB', 3000],
];

describe('parseExpression', () => {
  it.each(RESULTS)('computes %s', (formula, expected) =>
    expect(result(formula)).toBeCloseTo(expected, 10),
  );

  it.each([
    ['', 'found its end, expected a number, a name or ('],
    ['1 +', 'found its end'],
    ['1 2', 'found 2, expected an operator or the end'],
    ['(1', 'expected )'],
    ['a $ b', 'found $'],
    ['alert(1)', 'found alert(…), expected one of min, max'],
    ['constructor(1)', 'found constructor(…)'],
    ['ln(1, 2)', 'found ln with 2 arguments, expected 1'],
    ['min()', 'found ), expected a number, a name or ('],
    ['1e999', 'expected a number under 1e308'],
    ['1 ** 2', 'found *'],
    ['a.b', 'found .'],
    ['('.repeat(200), 'less nesting'],
    ['-'.repeat(200), 'less nesting'],
    ['1+'.repeat(400), 'Split the formula'],
  ])('refuses %s', (formula, message) => {
    expect(() => parseExpression(formula)).toThrow(EstimateError);
    expect(() => parseExpression(formula)).toThrow(message);
  });

  it('lists the names that it reads once', () => {
    expect(namesIn(parseExpression('a * min(b, a) - -c'))).toEqual(['a', 'b', 'c']);
  });

  it('does not read what an object inherits', () => {
    expect(() => result('toString + 1')).toThrow("No value is named 'toString'");
  });

  it('throws nothing but its own error, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'min',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '^',
      ',',
      '1',
      '2e3',
      '.',
      '_',
      ' ',
      'é',
      '$',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, {maxLength: 300}).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseExpression(text);
        } catch (error) {
          expect(error).toBeInstanceOf(EstimateError);
        }
      }),
      {numRuns: 2000},
    );
  });
});

const {expression} = fc.letrec<{expression: Expression}>((tie) => ({
  expression: fc.oneof(
    {maxDepth: 5, withCrossShrink: true},
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.double({min: 0, max: 1e25, noNaN: true}),
    }),
    fc.record({kind: fc.constant('name' as const), name: fc.constantFrom('users', 'rate', 'x')}),
    fc.record({kind: fc.constant('negate' as const), operand: tie('expression')}),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(
        '+' as const,
        '-' as const,
        '*' as const,
        '/' as const,
        '^' as const,
      ),
      left: tie('expression'),
      right: tie('expression'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('min', 'max'),
      args: fc.array(tie('expression'), {minLength: 1, maxLength: 2}),
    }),
  ),
}));

describe('printExpression', () => {
  it.each([
    '(a + b) * c',
    'a - (b - c)',
    'a / (b * c)',
    '(a^b)^c',
    'a^b^c',
    '-(a + b)',
    '(-a)^2',
    '-a^2',
    'min(a, b + 1)',
  ])('keeps the parentheses that matter: %s', (formula) =>
    expect(printExpression(parseExpression(formula))).toBe(formula),
  );

  it('prints what computes the same', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        const printed = printExpression(tree);
        fc.pre(printed.length <= 500);
        expect(compute(parseExpression(printed), VALUES)).toEqual(compute(tree, VALUES));
      }),
      {numRuns: 1000},
    );
  });
});
