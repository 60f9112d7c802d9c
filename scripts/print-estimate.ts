/**
 * Prints every value of a case's estimate as the page shows it, to paste into fences and YAML:
 * `npx tsx scripts/print-estimate.ts ad-click-prediction`. With `--tens`, what goes wrong when one input is a tenth or ten
 * times as large: values that are no number, below zero, or shares above 100%.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {
  arithmetic,
  defaultInputs,
  equalsSign,
  evaluate,
  formatValue,
  type EstimateModel,
  type Values,
} from '../src/domain/estimate';

function fileOf(caseName: string): string {
  return caseName.endsWith('.ts')
    ? path.resolve(caseName)
    : path.resolve(__dirname, '../docs/case-studies', caseName, 'estimate.ts');
}

async function load(file: string): Promise<EstimateModel> {
  const loaded = await import(pathToFileURL(file).href);
  return loaded.default?.default ?? loaded.default;
}

function lineOf(model: EstimateModel, name: string, values: Values): string {
  const value = values[name] ?? NaN;
  const shown = formatValue(model, name, value);
  if (Object.hasOwn(model.inputs, name)) return `  ${name}: ${shown}`;
  const sign = equalsSign(model, name, values);
  return `  ${name}: ${shown}   ← ${arithmetic(model, name, values)} ${sign} ${shown}`;
}

function print(model: EstimateModel): void {
  const {values} = evaluate(model);
  for (const [group, title] of Object.entries(model.groups)) {
    console.log(title);
    const inGroup = Object.entries({...model.inputs, ...model.derived}).filter(
      ([, spec]) => spec.group === group,
    );
    for (const [name] of inGroup) console.log(lineOf(model, name, values));
  }
}

function printTens(model: EstimateModel): void {
  const given = defaultInputs(model);
  const usual = evaluate(model).values;
  for (const [name, {min, max, default: value}] of Object.entries(model.inputs))
    for (const factor of [0.1, 10]) {
      const changed = Math.min(max, Math.max(min, value * factor));
      const {values} = evaluate(model, {...given, [name]: changed});
      for (const [other, {unit}] of Object.entries(model.derived))
        if (isOdd(values[other] ?? NaN, usual[other] ?? NaN, unit))
          console.log(
            `${name} × ${factor}: ${other} is ${formatValue(model, other, values[other] ?? NaN)}`,
          );
    }
}

function isOdd(value: number, usual: number, unit: string): boolean {
  if (!Number.isFinite(value)) return true;
  return (value < 0 && usual >= 0) || (unit === 'ratio' && value > 1 && usual <= 1);
}

async function main(): Promise<void> {
  const [caseName, option] = process.argv.slice(2);
  const file = caseName && fileOf(caseName);
  if (!file || !existsSync(file)) {
    console.error(
      `Usage: npx tsx scripts/print-estimate.ts <case>${file ? `\nThere is no ${file}.` : ''}`,
    );
    process.exitCode = 1;
    return;
  }
  const model = await load(file);
  if (option === '--tens') printTens(model);
  else print(model);
}

void main();
