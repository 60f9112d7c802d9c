import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/two-tower-retrieval/estimate';
import {logQCorrection, WORLD} from '../../../src/domain/figures/logQCorrection';
import {missingFrom, numbersOf, rounded} from './computed';

const PAGE = 'building-blocks/two-tower-retrieval';
const n = numbersOf(estimate);
const START = {skew: 1, taste: 1, uniform: 0, batch: 128};

test('what correction is worth on the seeded data', () => {
  const {found, slope} = logQCorrection(START);
  const percent = (share: number) => `${(100 * share).toFixed(0)}%`;
  expect(WORLD).toMatchObject({types: 4, items: 48, retrieved: 8});
  expect(Math.abs(slope.without - 1 / 3)).toBeLessThan(0.05);
  const said = [
    `finds ${percent(found.without)} of picks in its top eight; corrected with one subtraction it finds ${percent(found.corrected)}, and ${percent(found.best)} is the best possible`,
    'the scores rise a third as steeply as the truth',
    'Four kinds of users, 48 items',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('equal tastes, larger batches and uniform draws do what the take-away says', () => {
  for (const batch of [128, 512])
    expect(Math.abs(logQCorrection({...START, taste: 0, batch}).slope.without)).toBeLessThan(0.1);
  const [plain, mixed] = [logQCorrection(START), logQCorrection({...START, uniform: 0.5})];
  const lost = (figure: typeof plain) => figure.found.best - figure.found.without;
  expect(lost(mixed)).toBeLessThan(lost(plain) / 2);
  const off = (slope: number) => Math.abs(1 - slope);
  expect(off(mixed.slope.corrected)).toBeLessThan(off(plain.slope.corrected));
  expect(off(mixed.slope.corrected)).toBeLessThan(off(mixed.slope.without));
});

test('three candidates by hand', () => {
  const scores = [2, 1.5, 1];
  const corrected = [0.05, 0.001, 0.01].map((q, at) => (scores[at] ?? NaN) - Math.log(q));
  const softmax = (values: number[]) => {
    const sum = values.reduce((total, value) => total + Math.exp(value), 0);
    return values.map((value) => Math.exp(value) / sum);
  };
  const say = (values: number[]) => `(${values.map((value) => value.toFixed(2)).join(',\\,')})`;
  const pull = (values: number[]) => (1 - (softmax(values)[0] ?? NaN)).toFixed(2);
  const said = [
    `softmax gives $${say(softmax(scores))}$`,
    `the scores are $${say(corrected)}$`,
    `$${say(softmax(corrected))}$`,
    `grows from ${pull(scores)} to ${pull(corrected)}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('temperature, popularity, gaps and floors by hand', () => {
  const share = Math.E / (Math.E + (n('batch') - 1) / Math.E);
  const gap = 0.9 * 50 + 0.1 * (140 - 100);
  const said = [
    `(e+${n('batch') - 1}\\,e^{-1})=${(100 * share).toFixed(2)}\\%$`,
    `At $\\theta=0.05$ scores span ${2 / 0.05} nats`,
    `popularity needs ${Math.log(1e6).toFixed(0)} of the 40 nats`,
    `=${gap}$ and the chance of standing in a step about $1/${gap}$`,
    `$\\ln ${n('firstRank').toFixed(0)}=${Math.log(n('firstRank')).toFixed(1)}$ nats`,
    'A hundred thousand items searched exactly cost as much as ten million through the index',
    'with eight readers',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect(n('items') * n('searched')).toBe(100_000);
  expect(rounded(n('pairs') / n('rowRate') / n('readTime'))).toBe(8);
});
