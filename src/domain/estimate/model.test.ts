import {describe, expect, it} from 'vitest';
import {checkModel, defineEstimate, EstimateError, type DerivedSpec, type InputSpec} from '.';

const USERS: InputSpec = {
  group: 'g',
  label: 'Users',
  unit: 'users',
  default: 10,
  min: 1,
  max: 100,
  assumption: 'Given.',
};
const TWICE: DerivedSpec = {group: 'g', label: 'Twice', unit: 'users', formula: 'users * 2'};

function define(inputs: Record<string, InputSpec>, derived: Record<string, DerivedSpec>) {
  return () => {
    const model = defineEstimate<string>({groups: {g: 'Group'}, inputs, derived});
    checkModel(model);
    return model;
  };
}

describe('defineEstimate and checkModel', () => {
  it('accepts a sound model', () => {
    expect(define({users: USERS}, {twice: TWICE})().expressions.twice).toMatchObject({
      operator: '*',
    });
  });

  it.each<[string, Record<string, InputSpec>, Record<string, DerivedSpec>, string]>([
    [
      'an unknown name',
      {users: USERS},
      {twice: {...TWICE, formula: 'people * 2'}},
      "'twice' uses 'people', which is not defined",
    ],
    [
      'a misspelt name',
      {users: USERS},
      {twice: {...TWICE, formula: 'Users * 2'}},
      "did you mean 'users'?",
    ],
    [
      'a wrong order',
      {users: USERS},
      {four: {...TWICE, formula: 'twice * 2'}, twice: TWICE},
      "uses 'twice', which stands after it; move 'twice' up",
    ],
    [
      'a cycle',
      {},
      {a: {...TWICE, formula: 'b + 1'}, b: {...TWICE, formula: 'c'}, c: {...TWICE, formula: 'a'}},
      'depends on itself: a → b → c → a',
    ],
    ['itself', {}, {a: {...TWICE, formula: 'a + 1'}}, 'depends on itself: a → a'],
    ['a missing unit', {users: {...USERS, unit: ' '}}, {}, "'users' has no unit; write one"],
    ['a missing label', {users: {...USERS, label: ''}}, {}, 'has no label'],
    [
      'an unknown group',
      {users: {...USERS, group: 'h'}},
      {},
      "is in group 'h', which is not one of g",
    ],
    [
      'a default out of bounds',
      {users: {...USERS, default: 1000}},
      {},
      'has the default 1000 outside its bounds 1 to 100',
    ],
    [
      'no reason',
      {users: {...USERS, assumption: undefined}},
      {},
      'has neither an assumption nor a source',
    ],
    ['a name twice', {users: USERS}, {users: TWICE}, 'is both an input and a derived value'],
    ['a reserved name', {day: USERS}, {}, 'has a name of the formula language'],
    ['a bad name', {'daily-users': USERS}, {}, 'not camelCase'],
    [
      'no result',
      {users: USERS},
      {twice: {...TWICE, formula: 'users / (users - 10)'}},
      'computes to Infinity',
    ],
    [
      'a broken formula',
      {users: USERS},
      {twice: {...TWICE, formula: 'users *'}},
      "In the formula 'users *'",
    ],
  ])('refuses %s', (_, inputs, derived, message) => {
    expect(define(inputs, derived)).toThrow(EstimateError);
    expect(define(inputs, derived)).toThrow(message);
  });
});
