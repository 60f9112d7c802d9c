import {compute} from './compute';
import {CONSTANTS} from './constants';
import {EstimateError, namesIn, type Expression} from './expression';
import {FUNCTIONS} from './functions';
import {own} from './own';
import type {DerivedSpec, EstimateModel, InputSpec} from './model';

/**
 * Checks a whole model: throws an EstimateError that names the value and says what to do about an unknown
 * name, a cycle, a missing unit, a default outside its bounds, an input without assumption or source, or a
 * default that computes to no number. It runs in every build (formattedDefaults), not in the browser.
 */
export function checkModel(model: EstimateModel): void {
  for (const [name, input] of Object.entries(model.inputs)) checkInputSpec(model, name, input);
  const values = new Map(
    Object.entries(model.inputs).map(([name, input]) => [name, input.default]),
  );
  for (const [name, derived] of Object.entries(model.derived)) {
    checkCommon(model, name, derived);
    if (Object.hasOwn(model.inputs, name))
      fail(name, 'is both an input and a derived value; rename one');
    const expression = expressionOf(model, name);
    checkNames(model, name, expression, values);
    const value = compute(expression, Object.fromEntries(values));
    if (!Number.isFinite(value))
      fail(name, `computes to ${value} with the default inputs; mend '${derived.formula}'`);
    values.set(name, value);
  }
}

function fail(name: string, problem: string): never {
  throw new EstimateError(`Estimate value '${name}' ${problem}.`);
}

function checkCommon(model: EstimateModel, name: string, spec: InputSpec | DerivedSpec): void {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    fail(name, 'has a name that is not camelCase letters and digits; rename it');
  if (Object.hasOwn(FUNCTIONS, name) || Object.hasOwn(CONSTANTS, name))
    fail(name, 'has a name of the formula language; rename it');
  if (!spec.label?.trim()) fail(name, 'has no label; say what it is');
  if (!spec.unit?.trim())
    fail(name, `has no unit; write one, such as 'requests/s', 'bytes', 'ratio' or '×'`);
  if (!Object.hasOwn(model.groups, spec.group)) {
    fail(
      name,
      `is in group '${spec.group}', which is not one of ${Object.keys(model.groups).join(', ')}`,
    );
  }
}

function checkInputSpec(model: EstimateModel, name: string, input: InputSpec): void {
  checkCommon(model, name, input);
  if (!(input.min <= input.default && input.default <= input.max)) {
    fail(name, `has the default ${input.default} outside its bounds ${input.min} to ${input.max}`);
  }
  if (!input.assumption?.trim() && !input.source?.trim()) {
    fail(name, 'has neither an assumption nor a source; say where its default comes from');
  }
}

function expressionOf(model: EstimateModel, name: string): Expression {
  const expression = own(model.expressions, name);
  if (!expression) throw new EstimateError(`Estimate value '${name}' has no formula.`);
  return expression;
}

function checkNames(
  model: EstimateModel,
  name: string,
  expression: Expression,
  known: ReadonlyMap<string, number>,
): void {
  for (const used of namesIn(expression)) {
    if (known.has(used) || Object.hasOwn(CONSTANTS, used)) continue;
    const circle = pathBack(model, used, name);
    if (circle) fail(name, `depends on itself: ${[name, ...circle].join(' → ')}`);
    if (Object.hasOwn(model.derived, used))
      fail(name, `uses '${used}', which stands after it; move '${used}' up`);
    fail(name, `uses '${used}', which is not defined${suggestion(used, [...known.keys()])}`);
  }
}

/** The names from `from` to `target` along uses, both included, or undefined when there is no way. */
function pathBack(
  model: EstimateModel,
  from: string,
  target: string,
  seen = new Set<string>(),
): string[] | undefined {
  if (from === target) return [target];
  const expression = own(model.expressions, from);
  if (seen.has(from) || !expression) return undefined;
  seen.add(from);
  for (const next of namesIn(expression)) {
    const rest = pathBack(model, next, target, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

function suggestion(name: string, known: string[]): string {
  const lower = name.toLowerCase();
  const near = known.find(
    (other) => other.toLowerCase() === lower || startsAlike(other.toLowerCase(), lower),
  );
  return near ? `; did you mean '${near}'?` : '';
}

function startsAlike(one: string, other: string): boolean {
  return (
    one.length > 4 &&
    other.length > 4 &&
    (one.startsWith(other.slice(0, -1)) || other.startsWith(one.slice(0, -1)))
  );
}
