import {expect, it} from 'vitest';
import {compareChecklist, compareInputs} from './compare';

it('compares ticks in the order of the page and keeps unknown ones out', () => {
  const checklist = {title: 'T', items: {one: 'One', two: 'Two', three: 'Three'}};
  const compared = compareChecklist(checklist, ['three', 'gone', 'one', 'constructor'], {one: 5});
  expect(compared.items).toEqual([
    {id: 'one', label: 'One', isShared: true, isMine: true},
    {id: 'two', label: 'Two', isShared: false, isMine: false},
    {id: 'three', label: 'Three', isShared: true, isMine: false},
  ]);
  expect(compared.added).toEqual(['three']);
  expect(compared.unknown).toEqual(['gone', 'constructor']);
});

it('compares inputs in the order of the page and keeps unknown ones out', () => {
  const known = {
    users: {label: 'Users', unit: 'users', default: 5, min: 1, max: 9},
    rate: {label: 'Rate', unit: 'requests/s', default: 2, min: 0, max: 9, worksheet: 'worksheet'},
  };
  const rate = {name: 'rate', label: 'Rate', unit: 'requests/s', default: 2};
  expect(compareInputs(known, {rate: 3, gone: 1})).toEqual({
    inputs: [{...rate, shared: 3, worksheet: 'worksheet'}],
    unknown: ['gone'],
  });
  expect(compareInputs(known, {rate: -5, users: 1e300}).inputs).toMatchObject([
    {name: 'users', shared: 1e300, problem: 'Too large: at most 9 users.'},
    {name: 'rate', shared: -5, problem: 'This cannot be negative.'},
  ]);
});
