import {expect, test} from 'vitest';
import {chartOf, textOf} from './page';

const PAGE = 'building-blocks/graph-models';
const text = textOf(PAGE);
const NEIGHBOURS = [[1, 2], [0, 2], [0, 1, 3], [2]];

/** One layer of means on the four nodes A to D: half of the own value plus the mean of the neighbours. */
function layer(values: readonly number[]): number[] {
  return values.map((own, node) => {
    const near = NEIGHBOURS[node] ?? [];
    return 0.5 * own + near.reduce((sum, at) => sum + (values[at] ?? NaN), 0) / near.length;
  });
}

test('differences between four nodes shrink by layer', () => {
  const features = [1, 2, 0, 4];
  const one = layer(features);
  const two = layer(one);
  expect(text).toContain(`| After two | ${two.map((value) => value.toFixed(2)).join(' | ')} |`);
  const ranges = [features, one, two, layer(two)].map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return ((Math.max(...values) - Math.min(...values)) / mean).toFixed(2);
  });
  const [drawn] = chartOf(PAGE, 'smoothing');
  expect(drawn).toEqual(ranges.map(Number));
  const [before, first, second, third] = ranges;
  expect(text).toContain(`mean is ${before}, then ${first}, ${second}, and ${third} after three`);
});

test('spread of one sampled neighbour of C', () => {
  const [mean, square] = [7 / 3, 21 / 3];
  const deviation = Math.sqrt(square - mean ** 2).toFixed(2);
  expect(text).toContain(`mean ${mean.toFixed(2)}, standard deviation ${deviation}`);
});

test('rows behind one vector', () => {
  const rows = [1 + 25, 276, 276 + 25 * 10 * 5, 1 + 300, 1 + 300 + 300 * 600];
  const [drawn] = chartOf(PAGE, 'rows-by-hops');
  expect(drawn).toEqual(rows.map((count) => Number(Math.log10(count).toFixed(2))));
});

test('what one batch of 1,024 pairs reads', () => {
  const people = 2 * 1024;
  const rows = people * 276;
  expect(text).toContain(`G-->>S: ${(people * 25).toLocaleString('en')} ids`);
  expect(text).toContain(`G-->>S: ${(people * 250).toLocaleString('en')} ids`);
  expect(text).toContain(`S->>F: up to ${Math.round(rows / 1000)},000 ids`);
  expect(text).toContain(`F-->>S: up to ${Math.round((rows * 512) / 1e6)} MB`);
});
