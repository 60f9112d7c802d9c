import {describe, expect, it} from 'vitest';
import {STEPS} from '../content/vocabulary';
import {page} from './sample.fixture';
import {stepsOf} from './steps';

const CASE = page('case-studies/x', 'case-study', {
  steps: [...STEPS],
  headings: [
    ['prompt', 2],
    ['frame', 2],
    ['auction', 2],
    ['model', 2],
    ['loss', 3],
    ['calibration', 2],
    ['deep-dives', 2],
    ['deep-late', 3],
    ['deep-other', 3],
  ],
  cards: {
    cards: [
      {id: 'a', front: '', back: '', step: 'evaluate', section: 'calibration'},
      {id: 'b', front: '', back: '', step: 'prepare-data', section: 'deep-late'},
      {id: 'c', front: '', back: '', step: 'evaluate', section: 'loss'},
    ],
  },
});

describe('the steps of a section', () => {
  it.each([
    ['a section that every case has', 'frame', ['frame-the-problem']],
    ['a section under one, whatever its cards say', 'loss', ['develop-models']],
    ['a section of the case’s own, by its cards', 'calibration', ['evaluate']],
    ['one without cards, by what it stands after', 'auction', ['frame-the-problem']],
    ['a deep dive, by its cards', 'deep-late', ['prepare-data']],
    ['a deep dive without cards', 'deep-other', []],
    ['before the first heading', '', []],
  ])('in a case: %s', (_, section, steps) => expect(stepsOf(CASE, section)).toEqual(steps));

  it('in the page of a step: that step', () => {
    expect(stepsOf(page('framework/evaluate', 'framework', {steps: ['evaluate']}), '')).toEqual([
      'evaluate',
    ]);
  });

  it('elsewhere: what the front matter says, unless it says all', () => {
    const block = page('building-blocks/caching', 'building-block', {steps: ['deploy-and-serve']});
    expect(stepsOf(block, 'how')).toEqual(['deploy-and-serve']);
    expect(stepsOf(page('framework', 'framework', {steps: [...STEPS]}), 'x')).toEqual([]);
  });
});
