import {compute} from './compute';
import {namesIn, type Expression, type Values} from './expression';
import {own} from './own';
import type {EstimateModel} from './model';

/**
 * Why a derived value should be doubted: each input is within its bounds, and together they are not possible.
 * `because`: the label of a value that it takes this from.
 */
export type Doubt =
  | {kind: 'undefined'; because?: string}
  | {kind: 'dividesByZero'; zero: readonly string[]}
  | {kind: 'negative'; because?: string}
  | {kind: 'subtractsTooMuch'};

/** The doubt about a derived value, or undefined: it has no result, or it is negative and was not as published. */
export function doubtAbout(
  model: EstimateModel,
  name: string,
  values: Values,
  published: Values,
): Doubt | undefined {
  const expression = own(model.expressions, name);
  if (!expression) return undefined;
  if (isUndefined(values, name)) return whyUndefined(model, expression, values);
  if (!hasTurned(values, published, name)) return undefined;
  const because = labelOfFirst(model, expression, (used) => hasTurned(values, published, used));
  if (because === undefined && subtracts(expression)) return {kind: 'subtractsTooMuch'};
  return {kind: 'negative', because};
}

function whyUndefined(model: EstimateModel, expression: Expression, values: Values): Doubt {
  const because = labelOfFirst(model, expression, (used) => isUndefined(values, used));
  const divisor = because === undefined ? zeroDivisor(expression, values) : undefined;
  if (!divisor) return {kind: 'undefined', because};
  const labels = namesIn(divisor).flatMap((used) => labelOf(model, used) ?? []);
  return {kind: 'dividesByZero', zero: labels};
}

function isUndefined(values: Values, name: string): boolean {
  const value = own(values, name);
  return value !== undefined && !Number.isFinite(value);
}

function hasTurned(values: Values, published: Values, name: string): boolean {
  return (own(values, name) ?? 0) < 0 && (own(published, name) ?? 0) >= 0;
}

function labelOfFirst(
  model: EstimateModel,
  expression: Expression,
  is: (name: string) => boolean,
): string | undefined {
  const first = namesIn(expression).find(is);
  return first === undefined ? undefined : labelOf(model, first);
}

/** Undefined for a constant. */
function labelOf(model: EstimateModel, name: string): string | undefined {
  return (own(model.inputs, name) ?? own(model.derived, name))?.label;
}

function zeroDivisor(expression: Expression, values: Values): Expression | undefined {
  if (expression.kind === 'binary' && expression.operator === '/')
    if (compute(expression.right, values) === 0) return expression.right;
  for (const part of partsOf(expression)) {
    const divisor = zeroDivisor(part, values);
    if (divisor) return divisor;
  }
  return undefined;
}

function subtracts(expression: Expression): boolean {
  if (expression.kind === 'binary' && expression.operator === '-') return true;
  return expression.kind === 'negate' || partsOf(expression).some(subtracts);
}

function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'binary') return [expression.left, expression.right];
  if (expression.kind === 'negate') return [expression.operand];
  return expression.kind === 'call' ? expression.args : [];
}
