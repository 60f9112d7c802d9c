import {compute} from './compute';
import type {Values} from './expression';
import {checkInput} from './reading';
import {own} from './own';
import type {EstimateModel} from './model';

export interface Evaluation {
  /** Every input and derived value, in the unit of each; a derived value may be NaN or infinite. */
  values: Values;
  /** A message for each given input that was refused; the value from `fallback` stands in its place. */
  problems: Readonly<Record<string, string>>;
}

/** The inputs of a model as it is published. */
export function defaultInputs(model: EstimateModel): Record<string, number> {
  return Object.fromEntries(
    Object.entries(model.inputs).map(([name, input]) => [name, input.default]),
  );
}

/**
 * Computes every value of a model from some of its inputs (the others keep `fallback`, by default the
 * published ones). An input that is refused (not a number, outside its bounds) keeps the fallback and gets a
 * message; a name that the model does not have is ignored.
 */
export function evaluate(
  model: EstimateModel,
  inputs: Readonly<Record<string, number>> = {},
  fallback: Values = defaultInputs(model),
): Evaluation {
  const values: Record<string, number> = {};
  const problems: Record<string, string> = {};
  for (const [name, spec] of Object.entries(model.inputs)) {
    const kept = own(fallback, name) ?? spec.default;
    const given = own(inputs, name) ?? kept;
    const problem = checkInput(spec, given);
    if (problem) problems[name] = problem;
    values[name] = problem ? kept : given;
  }
  for (const [name, expression] of Object.entries(model.expressions)) {
    values[name] = compute(expression, values);
  }
  return {values, problems};
}
