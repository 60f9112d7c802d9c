import {expect, test} from 'vitest';
import {missingFrom, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/multimodal-models';
const missing = (...said: string[]) => missingFrom(PAGE, said);
type Matrix = readonly (readonly number[])[];
const COSINES: Matrix = [
  [0.8, 0.3, 0.1],
  [0.2, 0.6, 0.5],
  [0.1, 0.4, 0.7],
];

const columnsOf = (matrix: Matrix): Matrix =>
  matrix.map((_, column) => matrix.map((row) => row[column] ?? NaN));

/** Softmax of each row. */
function shares(matrix: Matrix, temperature: number): Matrix {
  return matrix.map((row) => {
    const powers = row.map((cosine) => Math.exp(cosine / temperature));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  });
}

const chargesOf = (matrix: Matrix, temperature: number) =>
  shares(matrix, temperature).map((row, own) => -Math.log(row[own] ?? NaN));

function lossOf(matrix: Matrix, temperature: number): number {
  const all = [...chargesOf(matrix, temperature), ...chargesOf(columnsOf(matrix), temperature)];
  return all.reduce((sum, charge) => sum + charge, 0) / all.length;
}

test('the loss of three pairs by hand', () => {
  const three = (matrix: Matrix) =>
    chargesOf(matrix, 0.1)
      .map((charge) => charge.toFixed(3))
      .join(', ');
  const better = COSINES.map((row, at) => (at === 1 ? [0.2, 0.6, 0.6] : row));
  const said = missing(
    `=${(shares(COSINES, 0.1)[1]?.[1] ?? NaN).toFixed(3)}$, a loss of`,
    `All rows: ${three(COSINES)}. All columns: ${three(columnsOf(COSINES))}.`,
    `The mean of the six is **${lossOf(COSINES, 0.1).toFixed(3)}**`,
    `similarity to 0.6 and the loss becomes ${lossOf(better, 0.1).toFixed(3)},`,
  );
  expect(said).toEqual([]);
});

test('which pairs are pulled and which pushed', () => {
  const [rows, columns] = [shares(COSINES, 0.1), columnsOf(shares(columnsOf(COSINES), 0.1))];
  const pull = (image: number, text: number) => {
    const target = image === text ? 1 : 0;
    const share = ((rows[image]?.[text] ?? NaN) + (columns[image]?.[text] ?? NaN)) / 2;
    const size = Math.abs(target - share).toFixed(3);
    return `${target ? '+' : '−'}${size}| T${text + 1}`;
  };
  const said = missing(
    `-->|${pull(0, 0)}`,
    `-.->|${pull(0, 1)}`,
    `-->|${pull(1, 1)}`,
    `-.->|${pull(2, 1)}`,
    `-.->|${pull(1, 2)}`,
    `-->|${pull(2, 2)}`,
  );
  expect(said).toEqual([]);
});

test('the loss along the temperature', () => {
  const losses = [1, 0.5, 0.2, 0.1, 0.05, 0.02].map((one) => rounded(lossOf(COSINES, one), 3));
  expect(chartOf(PAGE, 'loss-by-temperature')).toEqual([losses]);
  const best = [0, 1, 2].map((image) => [0, 1, 2].map((text) => (image === text ? 1 : -0.5)));
  expect(missing(`still leave ${lossOf(best, 1).toFixed(2)};`)).toEqual([]);
});

test('two heads in log-odds', () => {
  const odds = (p: number) => Math.log(p / (1 - p));
  const [image, text, prior] = [odds(0.1), odds(0.05), odds(0.01)];
  const sum = image + text - prior;
  const said = missing(
    `$${image.toFixed(3)}${text.toFixed(3)}+${(-prior).toFixed(3)}=${sum.toFixed(3)}$`,
    `so ${(100 / (1 + Math.exp(-sum))).toFixed(1)}%. Averaging the probabilities would say 7.5%`,
  );
  expect(said).toEqual([]);
});
