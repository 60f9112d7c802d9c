import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/text-models/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/text-models';
const n = numbersOf(estimate);

test('the bars are the powers of ten of the bills', () => {
  const names = [
    'standingCost',
    'cascadeCost',
    'cachedCost',
    'apiCost',
    'plainCost',
    'apiLargeCost',
  ];
  expect(chartOf(PAGE, 'cost-by-reader')).toEqual([
    names.map((name) => rounded(Math.log10(n(name)), 2)),
  ]);
});

const CORPUS = {spam: 5, spams: 2, spammer: 3, scam: 4};

/** The tokens of a word after these merges, each of a left and a right part. */
function tokens(word: string, merges: readonly (readonly [string, string])[]): string[] {
  let parts = [...word];
  for (const [left, right] of merges) {
    const next: string[] = [];
    for (const part of parts) {
      if (part === right && next.at(-1) === left) next[next.length - 1] = left + right;
      else next.push(part);
    }
    parts = next;
  }
  return parts;
}

function pairs(merges: readonly (readonly [string, string])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word, times] of Object.entries(CORPUS)) {
    const parts = tokens(word, merges);
    parts.slice(1).forEach((part, at) => {
      const pair = `${parts[at] ?? ''}–${part}`;
      counts.set(pair, (counts.get(pair) ?? 0) + times);
    });
  }
  return counts;
}

test('three merges of byte pair encoding', () => {
  const merges = [
    ['a', 'm'],
    ['s', 'p'],
    ['sp', 'am'],
  ] as const;
  const best = (done: number) => {
    const counts = pairs(merges.slice(0, done));
    const most = Math.max(...counts.values());
    return {most, ties: [...counts].filter(([, count]) => count === most).map(([pair]) => pair)};
  };
  expect(best(0)).toEqual({most: 14, ties: ['a–m']});
  expect(best(1)).toEqual({most: 10, ties: ['s–p', 'p–am']});
  expect(best(2)).toEqual({most: 10, ties: ['sp–am']});
  const row = (word: string, note = '') => {
    const parts = tokens(word, merges);
    return `| ${word}${note} | ${parts.join('·')} | ${parts.length} |`;
  };
  const said = [
    'The pair a–m occurs $5+2+3+4=14$ times',
    's–p and p–am tie at 10',
    row('spam'),
    row('spammer'),
    row('spamming', ' (never seen)'),
    row('sp4m', ' (an evasion)'),
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the bag of words by hand', () => {
  const weights = {kill: 1.2, you: 0.3, this: -0.1, game: -0.9};
  const score = (text: string) =>
    text.split(' ').reduce((sum, word) => sum + weights[word as keyof typeof weights], -1);
  const probability = (text: string) => (1 / (1 + Math.exp(-score(text)))).toFixed(2);
  const said = [
    `"kill you" has $s=${score('kill you').toFixed(1)}$ and a probability of ${probability('kill you')}`,
    `"you kill this game" has $${score('you kill this game').toFixed(1)}$ and ${probability('you kill this game')}`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('what small volumes, gold sets and the cascade cost', () => {
  const margin = 1.96 * Math.sqrt((0.9 * 0.1) / 200);
  expect(Math.floor(20_000 * n('apiEach'))).toBe(7);
  expect(n('weeks')).toBe(3);
  expect(rounded((10 * (n('cascadeCost') - n('standingCost'))) / n('cascadeCost'))).toBe(9);
  expect(n('peakFactor') / n('load')).toBe(6);
  const said = [
    'a team with 20,000 messages a day spends three weeks on an encoder that replaces a bill of seven dollars a day',
    `a recall of 90% is known to ±${(100 * margin).toFixed(0)} points`,
    'nine tenths of it are the',
    'priced for the peak at half load, which is six times their mean',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
