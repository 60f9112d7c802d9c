import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/sequence-models/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/sequence-models';
const n = numbersOf(estimate);

test('the lines are the share of matching events under a softmax', () => {
  const share = (matching: number, nats: number) => {
    const weight = matching * Math.exp(nats);
    return rounded((100 * weight) / (weight + n('recent') - matching), 1);
  };
  const rows = [0, 2, 4].map((nats) => [1, 2, 3, 5, 10, 20].map((count) => share(count, nats)));
  expect(chartOf(PAGE, 'share-heard')).toEqual(rows);
});

test('the lines are the two parts of a layer, and cross at six widths', () => {
  const events = [256, 512, 1024, 1536, 2048, 3072];
  const d = n('width');
  expect(chartOf(PAGE, 'two-parts')).toEqual([
    events.map((length) => rounded((24 * length * d ** 2) / 1e9, 2)),
    events.map((length) => rounded((4 * length ** 2 * d) / 1e9, 2)),
  ]);
  expect(missingFrom(PAGE, [`They cross at ${n('crossover').toLocaleString('en-US')}.`])).toEqual(
    [],
  );
});

const HISTORY = [
  [1, 0],
  [0, 1],
  [0.8, 0.2],
] as const;

/** Scores, weights and user vector of a candidate by hand. */
function attend([x, y]: readonly [number, number]) {
  const scores = HISTORY.map(([a, b]) => (x * a + y * b) / Math.SQRT2);
  const sum = scores.reduce((total, score) => total + Math.exp(score), 0);
  const weights = scores.map((score) => Math.exp(score) / sum);
  const user = [0, 1].map((axis) =>
    HISTORY.reduce((total, event, at) => total + (weights[at] ?? 0) * (event[axis] ?? 0), 0),
  );
  const say = (values: number[]) => values.map((value) => value.toFixed(2));
  return {scores: say(scores), weights: say(weights), user: say(user)};
}

test('two candidates read one history differently', () => {
  const [tent, phone] = [attend([2, 0]), attend([0, 2])];
  const mean = [0, 1].map((axis) =>
    rounded(HISTORY.reduce((sum, event) => sum + (event[axis] ?? 0), 0) / 3, 1),
  );
  const said = [
    `the scores are ${tent.scores[0]}, 0 and ${tent.scores[2]}, the weights ${tent.weights[0]}, ${tent.weights[1]} and ${tent.weights[2]}, the user $(${tent.user.join(',')})$`,
    `the weights are ${phone.weights.join(', ')} and the *same* user is $(${phone.user.join(',')})$`,
    `The mean is $(${mean.join(', ')})$ for both`,
  ].map((phrase) => phrase.replace(/\((0\.\d), /, '($1,'));
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('cards, logs and the quadratic part are as computed', () => {
  const cards = (n('requests') * n('unitWork')) / (n('cardRate') * n('targetUse'));
  const work = n('cardRate') > 1e6 ? cards : cards / 1e12;
  const quadratic = 500 / (6 * n('width') + 500);
  expect(rounded(work, 1)).toBe(0.2);
  expect(rounded(4 * quadratic)).toBe(1);
  expect(rounded((3 * n('logCost')) / n('costReaders'))).toBe(2);
  expect(rounded(n('cardsInside') / 100)).toBe(13);
  expect(n('cardsReaders')).toBe(7);
  const said = [
    'a fifth of a card',
    'at 500 events and width 256 the quadratic part is a quarter of the work',
    'two thirds of what the serving cards cost',
    'seven cards instead of thirteen hundred',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
