import type {Expression, Operator} from './expression';

/** How the parts of an expression are written: as a formula to parse again, or as arithmetic to read. */
export interface Style {
  number: (value: number) => string;
  name: (name: string) => string;
  operators: Readonly<Record<Operator, string>>;
  minus: string;
}

/** The style that parses back to the same tree. */
export const FORMULA_STYLE: Style = {
  number: String,
  name: (name) => name,
  operators: {'+': ' + ', '-': ' - ', '*': ' * ', '/': ' / ', '^': '^'},
  minus: '-',
};

const PRECEDENCE: Record<Operator, number> = {'+': 1, '-': 1, '*': 2, '/': 2, '^': 4};
const NEGATE = 3;
const ATOM = 5;

/**
 * Writes an expression with no more parentheses than it needs. In FORMULA_STYLE the text parses to an
 * expression that computes the same.
 */
export function printExpression(expression: Expression, style: Style = FORMULA_STYLE): string {
  switch (expression.kind) {
    case 'number':
      return style.number(expression.value);
    case 'name':
      return style.name(expression.name);
    case 'negate':
      return style.minus + wrap(expression.operand, NEGATE, style);
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => printExpression(arg, style)).join(', ')})`;
    case 'binary':
      return printBinary(expression, style);
  }
}

function printBinary(expression: Expression & {kind: 'binary'}, style: Style): string {
  const {operator, left, right} = expression;
  const own = PRECEDENCE[operator];
  const rightAssociative = operator === '^';
  const before = wrap(left, rightAssociative ? own + 1 : own, style);
  const after = wrap(right, rightAssociative ? NEGATE : own + 1, style);
  return before + style.operators[operator] + after;
}

function wrap(expression: Expression, least: number, style: Style): string {
  const text = printExpression(expression, style);
  return precedence(expression) < least ? `(${text})` : text;
}

function precedence(expression: Expression): number {
  if (expression.kind === 'binary') return PRECEDENCE[expression.operator];
  return expression.kind === 'negate' ? NEGATE : ATOM;
}
