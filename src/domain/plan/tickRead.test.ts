import {expect, it} from 'vitest';

import {makePlan} from './makePlan';
import {fourWeeks, smallCatalogue} from './plan.fixture';
import {tickMock, tickRead, untickRead} from './tickRead';
import {itemId, type PlanBody} from './types';

const plan: PlanBody = {...makePlan(smallCatalogue, fourWeeks), done: {}, madeAtMs: 1};
const {page} = plan.items.find(({kind}) => kind === 'read')!;
const readings = plan.items
  .filter((item) => item.kind === 'read' && item.page === page)
  .map(itemId);

it('ticks every part of a page that was read, and nothing else', () => {
  const {done} = tickRead(plan, page, '2027-01-05');
  expect(done).toEqual(Object.fromEntries(readings.map((id) => [id, '2027-01-05'])));
  expect(tickRead(plan, 'not/planned', '2027-01-05')).toBe(plan);
});

it('keeps the day of what was ticked before, and takes back only its own', () => {
  const before = {...plan, done: {[readings[0]!]: '2027-01-04', 'quiz:other:1': '2027-01-05'}};
  const ticked = tickRead(before, page, '2027-01-05');
  expect(ticked.done[readings[0]!]).toBe('2027-01-04');
  expect(untickRead(ticked, page, '2027-01-05').done).toEqual(before.done);
  expect(untickRead(plan, page, '2027-01-05')).toBe(plan);
});

it('ticks the mock about a case that was held, and no reading of it', () => {
  const mock = plan.items.find(({kind}) => kind === 'mock')!;
  const ticked = tickMock(plan, mock.page, '2027-01-27');
  expect(ticked.done).toEqual({[itemId(mock)]: '2027-01-27'});
  expect(tickMock(ticked, mock.page, '2027-01-28')).toBe(ticked);
});
