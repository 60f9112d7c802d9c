/** Every input of every estimate at the least and at the most that readers may type. */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {evaluate, formatValue, type EstimateModel} from '../../src/domain/estimate';
import {doubtAbout} from '../../src/domain/estimate/doubt';
import {loadModule} from '../../plugins/content-index/loadModule';

const docs = path.resolve(__dirname, '../../docs');
const files = readdirSync(docs, {recursive: true, encoding: 'utf8'})
  .filter((file) => path.basename(file) === 'estimate.ts')
  .sort();

it.each(files)('%s shows no impossible result without a word about it', (file) => {
  const model = loadModule(path.join(docs, file)).default as EstimateModel;
  const published = evaluate(model).values;
  const silent = Object.entries(model.inputs).flatMap(([input, {min, max}]) =>
    [min, max].flatMap((value) => {
      const {values, problems} = evaluate(model, {[input]: value});
      expect(problems).toEqual({});
      return Object.keys(model.derived)
        .filter((name) => isImpossible(model, name, values[name] ?? NaN, published[name] ?? NaN))
        .filter((name) => !doubtAbout(model, name, values, published))
        .map((name) => `${input} = ${value}: ${name} is ${values[name]}`);
    }),
  );
  expect(silent).toEqual([]);
});

function isImpossible(model: EstimateModel, name: string, value: number, usual: number): boolean {
  const shown = formatValue(model, name, value);
  return /not defined/.test(shown) || (/−\d/.test(shown) && value < 0 && usual >= 0);
}
