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
    users: {label: 'Users', unit: 'users', default: 5},
    rate: {label: 'Rate', unit: 'requests/s', default: 2},
  };
  expect(compareInputs(known, {rate: 3, gone: 1})).toEqual({
    inputs: [{name: 'rate', label: 'Rate', unit: 'requests/s', shared: 3, default: 2}],
    unknown: ['gone'],
  });
});
