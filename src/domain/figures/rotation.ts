import {normal, type Random} from './random';

/** A random rotation: rows of length one at right angles (Gram and Schmidt). */
export function rotation(random: Random, dim: number): Float64Array {
  const rows = Float64Array.from({length: dim * dim}, () => normal(random));
  const product = (one: number, other: number) => {
    let sum = 0;
    for (let axis = 0; axis < dim; axis += 1)
      sum += (rows[one * dim + axis] ?? 0) * (rows[other * dim + axis] ?? 0);
    return sum;
  };
  const subtract = (from: number, row: number, times: number) => {
    for (let axis = 0; axis < dim; axis += 1)
      rows[from * dim + axis] =
        (rows[from * dim + axis] ?? 0) - times * (rows[row * dim + axis] ?? 0);
  };
  for (let row = 0; row < dim; row += 1) {
    for (let before = 0; before < row; before += 1) subtract(row, before, product(row, before));
    subtract(row, row, 1 - 1 / Math.sqrt(product(row, row)));
  }
  return rows;
}
