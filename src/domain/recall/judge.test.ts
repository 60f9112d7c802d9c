import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {edits} from './edits';
import {judge} from './judge';
import {acceptedForms, wordsOf} from './names';

const LABELS = [
  'Ad server',
  'Feature store (FS)',
  'User features, row store',
  'Online trainer',
  'Offline trainer',
  'Row store, 88 GB 12 shards × 3',
  '300 ads',
  'Queries',
  'Calibrator, auction',
  'A',
  'Keep clicks and 10% of others',
];
const label = fc.constantFrom(...LABELS);
const othersOf = (own: string) => LABELS.filter((other) => other !== own);
const verdict = (typed: string, own: string) => judge(typed, own, othersOf(own));

describe('named right', () => {
  it.each([
    ['ad servers', 'Ad server'],
    ['AD-SERVER!', 'Ad server'],
    ['the ad server', 'Ad server'],
    ['adserver', 'Ad server'],
    ['add server', 'Ad server'],
    ['feature stores', 'Feature store (FS)'],
    ['fs', 'Feature store (FS)'],
    ['feature store (FS)', 'Feature store (FS)'],
    ['featuer stroe', 'Feature store (FS)'],
    ['online traner', 'Online trainer'],
    ['row store', 'Row store, 88 GB 12 shards × 3'],
    ['ads', '300 ads'],
    ['query', 'Queries'],
    ['calibrator', 'Calibrator, auction'],
    ['a', 'A'],
    ['keep clicks and 10 % of others', 'Keep clicks and 10% of others'],
  ])('%s for %s', (typed, own) => expect(verdict(typed, own)).toBe('right'));
});

describe('not right', () => {
  it.each([
    ['offline trainer', 'Online trainer', 'elsewhere'],
    ['ad server', 'Feature store (FS)', 'elsewhere'],
    ['trainer', 'Online trainer', 'partly'],
    ['feature', 'Feature store (FS)', 'partly'],
    ['feature cache', 'Feature store (FS)', 'wrong'],
    ['400 ads', '300 ads', 'wrong'],
    ['', 'Ad server', 'wrong'],
    ['…', 'Ad server', 'wrong'],
    ['fx', 'Feature store (FS)', 'wrong'],
    ['b', 'A', 'wrong'],
  ])('%s for %s: %s', (typed, own, expected) => expect(verdict(typed, own)).toBe(expected));
});

it('gives two nodes with one label the same name', () => {
  expect(judge('treatment users', 'Treatment users', ['Treatment users', 'Control users'])).toBe(
    'right',
  );
});

describe('whatever the label', () => {
  it('it is named by itself, in any case, with any punctuation, in the plural', () => {
    fc.assert(
      fc.property(label, fc.constantFrom(' ', '-', ' / ', '\t'), (own, gap) => {
        const typed = own.replace(/ (?=\p{L}+$)/u, gap);
        expect(verdict(own, own)).toBe('right');
        expect(verdict(typed.toUpperCase(), own)).toBe('right');
        expect(verdict(`${typed.toLowerCase()}?!`, own)).toBe('right');
      }),
    );
    expect(verdict('ads servers', 'Ad server')).toBe('right');
  });

  it('a long word may have one slip, unless that names another', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(fc.nat(6), fc.constantFrom(...letters), (at, letter) => {
        const word = 'feature';
        const typed = `${word.slice(0, at)}${letter}${word.slice(at + 1)}`;
        expect(judge(typed, 'Features', ['Online trainer'])).toBe('right');
      }),
    );
  });

  it('no label is named by another one', () => {
    fc.assert(
      fc.property(label, label, (own, other) => {
        fc.pre(own !== other);
        expect(verdict(other, own)).not.toBe('right');
      }),
    );
  });

  it('never throws, and what is right stays right however it is spaced', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, own) => {
        const first = judge(typed, own, LABELS);
        expect(judge(`  ${typed}  `, own, LABELS)).toBe(first);
        if (wordsOf(own).length > 0) expect(judge(own, own, [])).toBe('right');
      }),
    );
  });
});

it('takes the whole label first and no form twice', () => {
  expect(acceptedForms('Feature store (FS)')).toEqual([
    ['feature', 'store', 'fs'],
    ['feature', 'store'],
    ['fs'],
  ]);
});

it('counts edits as a distance: nothing to itself, the same both ways, no shorter way round', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6});
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(edits(a, a)).toBe(0);
      expect(edits(a, b)).toBe(edits(b, a));
      expect(edits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(edits(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
  expect(edits('trianer', 'trainer')).toBe(1);
});
