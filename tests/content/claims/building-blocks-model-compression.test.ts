import {describe, expect, test} from 'vitest';
import {distillationTemperature} from '../../../src/domain/figures/distillationTemperature';
import {pruningAccuracy} from '../../../src/domain/figures/pruningAccuracy';
import {quantizationError, UNROUNDED} from '../../../src/domain/figures/quantizationError';
import estimate from '../../../docs/building-blocks/model-compression/estimate';
import {missingFrom, numbersOf} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/model-compression';
const missing = (...said: string[]) => missingFrom(PAGE, said);

test('cards at peak after each step', () => {
  const cards = ['cards16', 'cards8', 'cardsStudent', 'cardsBoth'].map(numbersOf(estimate));
  expect(chartOf(PAGE, 'cards-by-step')).toEqual([cards]);
});

test('a row in four bits', () => {
  const row = [0.6, -0.31, 0.05, -1.26, 0.4];
  const scale = 1.26 / 7;
  const whole = row.map((weight) => Math.round(weight / scale) + 0);
  const back = whole.map((integer) => (integer === 0 ? '0' : (integer * scale).toFixed(2)));
  const said = missing(
    `$s = 1.26/7 = ${scale.toFixed(2)}$`,
    `$(${whole.join(', ')})$, read back $(${back.join(', ')})$`,
    `$s/2 = ${(scale / 2).toFixed(2)}$`,
  );
  expect(said).toEqual([]);
});

describe('what the figure shows of quantization', () => {
  const at = (bits: number, channelSpread = 0) => quantizationError({bits, channelSpread}).here;
  const percent = (share: number) => `${Math.round(100 * share)}%`;

  test('at four bits, as trained and scaled apart', () => {
    const [trained, apart] = [at(4), at(4, 1)];
    const [shared, own] = [trained.tensorSymmetric, trained.channelSymmetric];
    const said = missing(
      `lose ${percent(shared.error)} of the average channel and with own scales ${percent(own.error)}`,
      `keep ${percent(Math.min(shared.accuracy, own.accuracy))} or more of the digits, of ${(100 * UNROUNDED.accuracy).toFixed(1)}%`,
      `keep ${percent(apart.tensorSymmetric.accuracy)} with shared scales and ${percent(apart.channelSymmetric.accuracy)} with own ones`,
    );
    expect(said).toEqual([]);
    expect(1 - trained.channelAsymmetric.error / own.error).toBeCloseTo(1 / 6, 1.5);
  });

  test('a shared scale needs over two more bits where units are scaled apart', () => {
    const {error} = at(4, 1).channelSymmetric;
    expect(at(6, 1).tensorSymmetric.error).toBeGreaterThan(error);
    expect(at(7, 1).tensorSymmetric.error).toBeLessThan(error);
  });

  test('cutting the range pays at two and three bits', () => {
    for (const bits of [2, 3])
      expect(at(bits).clipped.error).toBeLessThan(0.85 * at(bits).channelSymmetric.error);
    expect(at(4).clipped.error).toBeGreaterThan(0.9 * at(4).channelSymmetric.error);
  });
});

test('what the figure shows of pruning', () => {
  const pruned = (sparsity: number) => pruningAccuracy({hidden: 16, sparsity});
  const {dense, here, small} = pruned(0.5);
  expect(dense - here.magnitude).toBeLessThan(0.015);
  expect(here.random).toBeLessThan(0.6);
  expect(dense - pruned(0.7).here.retrained).toBeLessThan(0.015);
  expect(dense - pruned(0.8).here.retrained).toBeGreaterThan(0.05);
  const half = small.find(({sparsity}) => sparsity === 0.5);
  expect(half?.accuracy).toBeGreaterThanOrEqual(here.retrained);
  expect(missing('it to about 70%', `network with ${half?.hidden} hidden units`)).toEqual([]);
});

describe('distillation', () => {
  test('targets of three temperatures', () => {
    const targets = [1, 2, 4].map((temperature) => {
      const powers = [3, 1, -1].map((logit) => Math.exp(logit / temperature));
      const sum = powers.reduce((total, power) => total + power, 0);
      return `$(${powers.map((power) => (power / sum).toFixed(2)).join(', ')})$`;
    });
    const [cold, warm, hot] = targets;
    expect(missing(`${cold} at $T=1$, ${warm} at 2 and ${hot} at 4`)).toEqual([]);
  });

  const taught = (examples: number) => {
    const run = distillationTemperature({temperature: 2.5, examples, softWeight: 1});
    const gains = run.students.map(({accuracy}) => 100 * (accuracy - run.labelsOnly.accuracy));
    return {...run, gains};
  };

  test('is worth most with few examples and at a middle temperature', () => {
    const few = taught(60);
    expect(missing('about four or five points')).toEqual([]);
    const middle = few.gains.slice(2, 4).map(Math.round);
    expect(middle).toEqual([4, 5]);
    expect(Math.max(...few.gains)).toBe(Math.max(...few.gains.slice(2, 4)));
    expect(few.gains.at(-1)).toBeLessThan(0);
    expect(few.here.student.logLoss).toBeLessThan(0.75 * few.labelsOnly.logLoss);
  });

  test('is worth next to nothing with 240', () => {
    const many = taught(240);
    expect(Math.max(...many.gains)).toBeLessThan(0.5);
    expect(many.gains.at(-1)).toBeLessThan(-2);
    for (const {accuracy} of many.students) expect(accuracy).toBeLessThan(many.teacher.accuracy);
    expect(missing('with 240 next to nothing')).toEqual([]);
  });
});
