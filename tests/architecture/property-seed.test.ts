import {readConfigureGlobal} from 'fast-check';
import {expect, test} from 'vitest';

test('property tests draw from a seed that is told, not from a new one each time', () => {
  const {PROPERTY_SEED, PROPERTY_RUNS} = process.env;
  const {seed, numRuns} = readConfigureGlobal();
  expect(seed).toBe(Number(PROPERTY_SEED ?? 20));
  expect(numRuns).toBe(PROPERTY_RUNS === undefined ? undefined : Number(PROPERTY_RUNS));
});
