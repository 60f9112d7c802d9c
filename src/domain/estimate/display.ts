import {
  DEFAULT_DIGITS,
  EXACT_DIGITS,
  formatNumber,
  formatOperand,
  formatQuantity,
  isRounded,
} from '../quantity';
import {formatConstant} from './constants';
import {printExpression, type Style} from './print';
import {EstimateError, namesIn, type Expression, type Values} from './expression';
import {own} from './own';
import type {DerivedSpec, EstimateModel, InputSpec} from './model';

/** The value's description, input or derived. Throws an EstimateError when the model has no such value. */
export function specOf(model: EstimateModel, name: string): InputSpec | DerivedSpec {
  const spec = own(model.inputs, name) ?? own(model.derived, name);
  if (spec) return spec;
  const names = [...Object.keys(model.inputs), ...Object.keys(model.derived)].join(', ');
  throw new EstimateError(`The estimate has no value '${name}'; it has ${names}.`);
}

/** Significant figures of a value: inputs as typed, derived values as their author says, else two. */
function digitsOf(spec: InputSpec | DerivedSpec): number {
  return 'formula' in spec ? (spec.digits ?? DEFAULT_DIGITS) : EXACT_DIGITS;
}

/** One value with its unit, as it stands in prose: '93,000 requests/s'. */
export function formatValue(model: EstimateModel, name: string, value: number): string {
  const spec = specOf(model, name);
  return formatQuantity(value, spec.unit, digitsOf(spec));
}

/**
 * The same in two parts, for columns: ['93,000', 'requests/s'], ['3.4 TB', ''], ['USD 0.40', '/hour'].
 * Joined by a space where the second part is a word, they read as formatValue.
 */
export function splitValue(model: EstimateModel, name: string, value: number): [string, string] {
  const spec = specOf(model, name);
  const amount = formatOperand(value, spec.unit, digitsOf(spec));
  return [amount, formatValue(model, name, value).slice(amount.length).trim()];
}

/** '=' when the result and all that its arithmetic shows are exact, '≈' when any of it is rounded. */
export function equalsSign(model: EstimateModel, name: string, values: Values): '=' | '≈' {
  const shown = [name, ...namesIn(expressionOf(model, name))];
  return shown.some((used) => isShownRounded(model, used, values)) ? '≈' : '=';
}

function isShownRounded(model: EstimateModel, name: string, values: Values): boolean {
  const value = own(values, name);
  if (value === undefined) return false; // a constant
  const spec = specOf(model, name);
  return isRounded(value, spec.unit, digitsOf(spec));
}

/**
 * The formula of a derived value with numbers in place of names: '500 million × 8 ÷ 86,400 s'. Throws an
 * EstimateError when `name` is not a derived value.
 */
export function arithmetic(model: EstimateModel, name: string, values: Values): string {
  return write(model, name, (used) => {
    const spec = specOf(model, used);
    const value = values[used] ?? NaN;
    const text = formatOperand(value, spec.unit, digitsOf(spec));
    return value < 0 ? `(${text})` : text;
  });
}

function write(model: EstimateModel, name: string, operand: (name: string) => string): string {
  const style: Style = {
    number: (value) => formatNumber(value, EXACT_DIGITS),
    name: (used) => formatConstant(used) ?? operand(used),
    operators: {'+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '^': '^'},
    minus: '−',
  };
  return printExpression(expressionOf(model, name), style);
}

function expressionOf(model: EstimateModel, name: string): Expression {
  const expression = own(model.expressions, name);
  if (!expression) throw new EstimateError(`'${name}' is not a derived value.`);
  return expression;
}
