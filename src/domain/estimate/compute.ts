import {CONSTANTS} from './constants';
import {EstimateError, type Expression} from './expression';
import {FUNCTIONS} from './functions';
import {own} from './own';

/**
 * The value of an expression. `values` holds every name that it reads and that is no constant; a missing one throws an
 * EstimateError. Arithmetic that has no result gives NaN or an infinity, as in JavaScript.
 */
export function compute(expression: Expression, values: Readonly<Record<string, number>>): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return read(expression.name, values);
    case 'negate':
      return -compute(expression.operand, values);
    case 'call':
      return call(
        expression.name,
        expression.args.map((arg) => compute(arg, values)),
      );
    case 'binary':
      return combine(
        expression.operator,
        compute(expression.left, values),
        compute(expression.right, values),
      );
  }
}

function read(name: string, values: Readonly<Record<string, number>>): number {
  const value = own(values, name) ?? own(CONSTANTS, name);
  if (value === undefined) throw new EstimateError(`No value is named '${name}'.`);
  return value;
}

function call(name: string, args: number[]): number {
  const called = own(FUNCTIONS, name);
  if (!called) throw new EstimateError(`No function is named '${name}'.`);
  return called.compute(...args);
}

function combine(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (operator === '/') return left / right;
  return left ** right;
}
