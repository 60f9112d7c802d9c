import {describe, expect, test} from 'vitest';
import {
  compareForChance,
  compareForMinutes,
  focalMinimiser,
  OTHERS,
} from '../../../src/domain/figures/lossComparison';
import {missingFrom, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/loss-functions';
const missing = (...said: string[]) => missingFrom(PAGE, said);
const percent = (share: number, digits = 0) => `${(100 * share).toFixed(digits)}%`;

describe('nine deliveries', () => {
  const at62 = compareForMinutes({prediction: 30, slowest: 62, ratio: 4});
  const minutes = (value: number) => value.toFixed(1);

  test('three promises and their absolute errors', () => {
    const {absolute, squared, quantile, huber} = at62.least;
    const labels = [...OTHERS, 62];
    const error = (promise: number) =>
      minutes(labels.reduce((sum, label) => sum + Math.abs(label - promise), 0) / labels.length);
    const said = missing(
      `${minutes(absolute)} min, the median`,
      `${minutes(squared)} min, the mean`,
      `| Quantile loss at 0.8 | ${minutes(quantile)} min`,
      `*better*: ${error(absolute)} against ${error(quantile)}.`,
      `it promises ${minutes(huber)}, where the pulls balance`,
      `plans ${minutes(9 * huber)} of the ${9 * squared} minutes`,
    );
    expect(said).toEqual([]);
  });

  test('one label that moves by 45 minutes', () => {
    const {least} = compareForMinutes({prediction: 30, slowest: 107, ratio: 4});
    expect(rounded(least.squared - at62.least.squared, 6)).toBe(5);
    expect({...least, squared: 0}).toEqual({...at62.least, squared: 0});
    expect(missing('moved by 45 minutes: the mean follows by five, the others stay')).toEqual([]);
  });

  test('a fifth of the labels flipped', () => {
    const {late, labelled} = compareForChance({prediction: 0.5, flipped: 0.2, gamma: 2});
    expect(missing(`(a fifth flipped: from ${percent(late)} to ${percent(labelled)})`)).toEqual([]);
  });
});

test('what focal loss predicts', () => {
  const truths = Array.from({length: 19}, (_, at) => 5 * (at + 1));
  const bent = truths.map((p) => rounded(100 * focalMinimiser(p / 100, 2), 1));
  expect(chartOf(PAGE, 'focal-bends')).toEqual([truths, bent]);
  expect(missing(`it predicts [${percent(focalMinimiser(0.01, 2), 1)}](#focal)`)).toEqual([]);
});

test('pulls and weights of a probability', () => {
  const pull = 2 * (0.01 - 1) * 0.01 * 0.99;
  const weighted = (10 * 0.01) / (10 * 0.01 + 0.99);
  const said = missing(
    `2(q-y)\\,q(1-q)=${pull.toFixed(4)}$`,
    `$a$ = 10 it is ${percent(weighted, 1)}`,
  );
  expect(said).toEqual([]);
});

test('log loss from the score is log loss from the probability', () => {
  for (const [score, label] of [
    [-3, 0],
    [-3, 1],
    [2, 0],
    [2, 1],
  ] as const) {
    const q = 1 / (1 + Math.exp(-score));
    const stable = Math.max(score, 0) - score * label + Math.log(1 + Math.exp(-Math.abs(score)));
    expect(stable).toBeCloseTo(-Math.log(label === 1 ? q : 1 - q), 12);
  }
  expect(missing('$\\max(s,0)-sy+\\ln(1+e^{-|s|})$')).toEqual([]);
});

test('charges of three scores, and of the same scores three lower', () => {
  const log = (score: number) => Math.log(1 + Math.exp(score));
  const perItem = (shift: number) =>
    ((log(-(2 - shift)) + log(1 - shift) + log(-1 - shift)) / 3).toFixed(3);
  const pairs = [log(-1), log(-3)].map((one) => one.toFixed(3));
  const pairwise = ((log(-1) + log(-3)) / 2).toFixed(3);
  const others = Math.exp(-1) + Math.exp(-3);
  const softmax = Math.log(1 + others).toFixed(3);
  const [hard, easy] = [Math.exp(-1), Math.exp(-3)].map((one) => one / (1 + others));
  const said = missing(
    `mean over items | ${perItem(0)} | ${perItem(3)} |`,
    `(${pairs.join('+')})=${pairwise}$ | ${pairwise} |`,
    `=${softmax}$ | ${softmax} |`,
    `here ${hard?.toFixed(2)} and ${easy?.toFixed(3)}.`,
  );
  expect(said).toEqual([]);
});
