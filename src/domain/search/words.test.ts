import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {compounds, indexTerms, singular} from './words';

describe('indexTerms', () => {
  it.each([
    ['Click-through rates', ['click', 'through', 'clickthrough', 'rate']],
    ['an A/B test', ['an', 'ab', 'test']],
    ['Naïve Bayes', ['naive', singular('bayes')]],
    ['1,000 items at 3.2 GB', ['1000', 'item', 'at', '3.2', 'gb']],
    ['p99 of k-means', ['p99', 'of', 'mean', 'kmean']],
    ['train/serve skew.', ['train', 'serve', 'trainserve', 'skew']],
    ['', []],
    ['—…!', []],
  ])('%j', (text, terms) => expect(indexTerms(text)).toEqual(terms));
});

describe('singular', () => {
  it.each([
    ['losses', 'loss'],
    ['queries', 'query'],
    ['batches', 'batch'],
    ['caches', singular('cache')],
    ['indexes', singular('index')],
    ['bias', 'bias'],
    ['metrics', 'metric'],
    ['class', 'class'],
    ['analysis', 'analysis'],
    ['gas', 'gas'],
  ])('%s -> %s', (plural, one) => expect(singular(plural)).toBe(one));
});

it('compounds point at what they were read from', () => {
  const text = 'Real-time CTR, 1,000 times';
  expect(compounds(text).map(({start, end}) => text.slice(start, end))).toEqual([
    'Real-time',
    'CTR',
    '1,000',
    'times',
  ]);
});

it('yields no term of a letter that is a blank and a mark', () => {
  expect(indexTerms('\uFE70')).toEqual([]);
});

it('yields terms without blanks, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      for (const term of indexTerms(text)) expect(term).toMatch(/^\S+$/);
    }),
  );
});
