import {expect, it} from 'vitest';

import type {Sheet, SheetStep} from '../diagram/sheet';
import {toldSteps} from '.';

const sheetWith = (...steps: Array<Partial<SheetStep>>): Sheet => ({
  kind: 'flowchart',
  title: 'T',
  nodes: [
    {id: 'A', label: 'App'},
    {id: 'F', label: 'Feature store'},
  ],
  edges: [],
  walk: {
    title: 'W',
    steps: steps.map((step) => ({edge: 0, from: 'A', to: 'F', what: 'id', ...step})),
  },
});

const takes = (ms: number, rough?: SheetStep['rough']) => ({
  time: `${ms} ms`,
  seconds: ms / 1000,
  ...(rough && {rough}),
});
const soFar = (...steps: Array<Partial<SheetStep>>) =>
  toldSteps(sheetWith(...steps)).map((step) => step.soFar);

it('tells labels, times and the sum so far', () => {
  const steps = toldSteps(sheetWith(takes(5), {...takes(80), from: 'F', to: 'A'}));
  expect(steps.map((step) => step.soFar)).toEqual(['5 ms', '85 ms']);
  expect(steps[1]).toMatchObject({fromLabel: 'Feature store', toLabel: 'App', time: '80 ms'});
});

it('adds nothing for what happens at once or beside other steps', () => {
  const beside = {time: '30 ms', isBeside: true, seconds: 0} as const;
  expect(soFar({when: 'at once', seconds: 0}, takes(5), beside, takes(1))).toEqual([
    undefined,
    '5 ms',
    '5 ms',
    '6 ms',
  ]);
});

it.each([[{when: 'nightly'}], [{}]])('claims no total from a step on that is %o', (step) => {
  expect(soFar(takes(5), step, takes(80))).toEqual(['5 ms', undefined, undefined]);
});

it('is as exact as its roughest part', () => {
  expect(soFar(takes(5), takes(1, 'at most'), takes(2, 'about'))).toEqual([
    '5 ms',
    'at most 6 ms',
    'about 8 ms',
  ]);
});

it('sums over scales', () => {
  expect(soFar(takes(400), takes(600_000)).at(-1)).toBe('10 min');
  expect(soFar(takes(400), takes(850)).at(-1)).toBe('1.25 s');
});

it('names a node without a label by its id, and has no steps without a walk', () => {
  expect(toldSteps(sheetWith({from: 'X'}))[0]?.fromLabel).toBe('X');
  const {walk: _, ...still} = sheetWith();
  expect(toldSteps(still)).toEqual([]);
});
