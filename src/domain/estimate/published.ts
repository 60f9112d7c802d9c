import {checkModel} from './check';
import {formatValue} from './display';
import {evaluate} from './evaluate';
import type {EstimateModel} from './model';

/**
 * Every value of the model with its published inputs, formatted: what prose, fences and YAML must say.
 * Checks the model first and throws an EstimateError at its first mistake.
 */
export function formattedDefaults(model: EstimateModel): Record<string, string> {
  checkModel(model);
  const {values} = evaluate(model);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, formatValue(model, name, value)]),
  );
}
