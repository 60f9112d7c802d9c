import {expect, it} from 'vitest';

import {numbersOf} from './numbers';
import type {KnownNumber} from './numbersSchema';
import type {ContentIndex} from './types';

const common = {use: 'U', asOf: '2026-11'};
const numbers: KnownNumber[] = [
  {
    ...common,
    id: 'host',
    group: 'prices',
    label: 'Host',
    value: 0.34,
    unit: 'USD',
    assumption: 'A',
  },
  {...common, id: 'read', group: 'time', label: 'Read', value: 1e-7, unit: 's', source: 'scott'},
];
const page = (id: string, number?: string) =>
  ({id, title: id, path: `/${id}/`, estimate: {inputs: {x: {number}}}}) as never;
const author = [{family: 'Scott', given: 'Colin'}];
const index = {
  numbers,
  pages: [page('caching', 'host'), page('costs', 'read'), page('drift')],
  references: [
    {
      id: 'scott',
      author,
      issued: '2012',
      title: 'T',
      seen: 'full text',
      seenOn: '2026-11-26',
      claim: 'C',
      URL: 'https://example.org/',
    },
  ],
} as unknown as ContentIndex;

it('shows values with their units, in groups, with origin and users', () => {
  const [time, prices, ...others] = numbersOf(index);
  expect(others).toEqual([]);
  expect(time!.title).toBe('Waiting');
  expect(time!.numbers[0]).toMatchObject({
    value: '0.1 µs',
    source: {label: 'Scott, 2012', path: '/reference/references/#ref-scott'},
    usedBy: [{title: 'costs', path: '/costs/'}],
    asOf: 'November 2026',
  });
  expect(prices!.numbers[0]).toMatchObject({value: 'USD 0.34', assumption: 'A'});
});
