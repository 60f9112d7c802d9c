/** The estimate beside a page: loads its module and states every value as readers see it. */
import path from 'node:path';
import {defaultInputs, evaluate, formattedDefaults} from '../../../src/domain/estimate';
import type {EstimateModel} from '../../../src/domain/estimate';
import type {EstimateSummary, EstimateValue} from '../../../src/domain/content/types';
import {loadModule} from '../loadModule';
import type {Problem} from '../problems';
import type {EstimateSource} from './source';

/** `file`: from the root of the site. A module that throws becomes a problem. */
export function readEstimate(siteDir: string, file: string, problems: Problem[]): EstimateSource {
  try {
    const model = loadModule(path.join(siteDir, file)).default;
    if (!isModel(model)) throw new Error('its default export is not the result of defineEstimate');
    return {file, summary: summarise(model)};
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const found = message.replace(/\.$/, '');
    const todo = 'mend the model (docs/contributing/estimate.mdx tells its form)';
    problems.push({file, field: 'estimate', found, todo});
    return {file};
  }
}

function isModel(model: unknown): model is EstimateModel {
  return typeof model === 'object' && model !== null && 'inputs' in model && 'expressions' in model;
}

function summarise(model: EstimateModel): EstimateSummary {
  const {values: numbers} = evaluate(model, defaultInputs(model));
  const formatted = formattedDefaults(model);
  const values: Record<string, EstimateValue> = {};
  for (const [name, {group, label, unit}] of Object.entries({...model.inputs, ...model.derived})) {
    const shown = {value: numbers[name] ?? NaN, formatted: formatted[name] ?? ''};
    values[name] = {group, label, unit, ...shown};
  }
  const inputs = Object.entries(model.inputs).map(([name, input]) => {
    const {label, unit, default: value, min, max, source, number} = input;
    const asked = {label, unit, default: value, min, max};
    return [name, {...asked, ...(source && {source}), ...(number && {number})}] as const;
  });
  return {groups: {...model.groups}, inputs: Object.fromEntries(inputs), values};
}
