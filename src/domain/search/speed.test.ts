import {expect, it} from 'vitest';

import {shuffle} from '../cards';
import type {ContentIndex, Page} from '../content/types';
import {openSearch} from '.';
import {sampleIndex} from './sample.fixture';
import {searchData} from './searchData';

const SECTIONS = 1000;
const WORDS_EACH = 180;
/**
 * Of the 30 ms from keystroke to results, what the search itself may take. It is time of the processor, so
 * that other work on the machine does not count.
 */
const P95_MS = 20;

const syllables =
  'ca li bra tion fea ture sto re mo del da ta ran king lo ss ser ve la ten cy ba tch em bed ding'.split(
    ' ',
  );
const vocabulary = Array.from({length: 9000}, (_, at) =>
  shuffle(syllables, at)
    .slice(0, 2 + (at % 3))
    .join(''),
);

/** Common words are drawn more often, as in language: the cube of a fraction favours the first. */
const words = (seed: number, count: number) =>
  Array.from({length: count}, (_, at) => {
    const fraction = ((seed * 7919 + at * 104729) % 99991) / 99991;
    return vocabulary[Math.floor(fraction ** 3 * vocabulary.length)];
  }).join(' ');

function largeIndex(): ContentIndex {
  const index = sampleIndex();
  const [sample] = index.pages;
  const pages = Array.from({length: SECTIONS / 10}, (_, at): Page => {
    const path = `/case-studies/page-${at}/`;
    const sections = Array.from({length: 10}, (_, section) => ({
      ...{pageId: path, pageTitle: words(at, 3), id: `s${section}`, path: `${path}#s${section}`},
      ...{
        title: words(at * 10 + section, 3),
        depth: 2,
        under: [],
        text: words(at * 10 + section, WORDS_EACH),
      },
    }));
    return {...(sample as Page), id: path, path, title: words(at, 3), sections};
  });
  return {...index, pages: [...index.pages, ...pages]};
}

it(`answers a keystroke over ${SECTIONS} sections in ${P95_MS} ms, p95`, () => {
  const search = openSearch(searchData(largeIndex()));
  const typed = [
    'calibration slices',
    'feature store latency',
    'click through rate',
    'caliration',
    'model data',
  ];
  const keystrokes = typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  const timeMs = (query: string) => {
    const before = process.cpuUsage();
    search(query, 'best');
    return process.cpuUsage(before).user / 1000;
  };
  // The best of five: what is slow by chance (compiling, collecting garbage, a busy machine) does not count.
  const bestMs = keystrokes.map((query) => Math.min(...[1, 2, 3, 4, 5].map(() => timeMs(query))));
  const p95Ms = bestMs.sort((a, b) => a - b)[Math.floor(bestMs.length * 0.95)] ?? Infinity;
  expect(p95Ms).toBeLessThan(P95_MS);
});
