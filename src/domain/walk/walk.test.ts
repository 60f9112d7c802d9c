import {expect, it} from 'vitest';

import type {Sheet, SheetStep} from '../diagram/sheet';
import {secondsOf, toldSteps} from '.';

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

it.each([
  ['2 ms', 0.002],
  ['10 min', 600],
  ['6 h', 21600],
  ['under 10 ms', 0.01],
  ['about 2 days', 172800],
  ['hourly', undefined],
  ['', undefined],
])('%s is %s seconds', (time, seconds) => expect(secondsOf(time)).toBe(seconds));

it('tells labels, times and the sum so far', () => {
  const steps = toldSteps(
    sheetWith({}, {time: '5 ms'}, {time: 'daily'}, {time: '80 ms', from: 'F', to: 'A'}),
  );
  expect(steps.map(({soFar}) => soFar)).toEqual([undefined, '5 ms', '5 ms', '85 ms']);
  expect(steps[3]).toMatchObject({fromLabel: 'Feature store', toLabel: 'App', time: '80 ms'});
  expect(steps[0]).not.toHaveProperty('time');
});

it('sums over scales', () => {
  expect(toldSteps(sheetWith({time: '400 ms'}, {time: '10 min'})).at(-1)?.soFar).toBe('10 min');
  expect(toldSteps(sheetWith({time: '400 ms'}, {time: '850 ms'})).at(-1)?.soFar).toBe('1.25 s');
});

it('names a node without a label by its id, and has no steps without a walk', () => {
  expect(toldSteps(sheetWith({from: 'X'}))[0]?.fromLabel).toBe('X');
  const {walk: _, ...still} = sheetWith();
  expect(toldSteps(still)).toEqual([]);
});
