/**
 * Prints every value of a case's estimate as the page shows it, to paste into fences and YAML:
 * `npx tsx scripts/print-estimate.ts ad-click-prediction`.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {
  arithmetic,
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

async function main(): Promise<void> {
  const caseName = process.argv[2];
  const file = caseName && fileOf(caseName);
  if (!file || !existsSync(file)) {
    console.error(
      `Usage: npx tsx scripts/print-estimate.ts <case>${file ? `\nThere is no ${file}.` : ''}`,
    );
    process.exitCode = 1;
    return;
  }
  print(await load(file));
}

void main();
