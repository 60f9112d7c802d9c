import {expect, it} from 'vitest';
import {normalCdf, normalDensity, normalQuantile} from './normalDistribution';

it.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [-1.959963984540054, 0.025],
  [3, 0.99865010196837],
])('has the tabulated value at %d', (x, p) => {
  expect(normalCdf(x)).toBeCloseTo(p, 12);
});

it('is the integral of its density', () => {
  const steps = 2000;
  const width = 5 / steps;
  let sum = 0;
  for (let at = 0; at < steps; at += 1) sum += normalDensity(-3 + (at + 0.5) * width) * width;
  expect(normalCdf(2) - normalCdf(-3)).toBeCloseTo(sum, 6);
});

it('is turned back by the quantile', () => {
  for (const p of [0.001, 0.2, 0.5, 0.8, 0.975])
    expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
  expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 10);
});

it('ends at 0 and 1', () => {
  expect([normalCdf(-9), normalCdf(9), normalCdf(Infinity)]).toEqual([0, 1, 1]);
});
