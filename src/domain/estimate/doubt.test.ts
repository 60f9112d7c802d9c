import {describe, expect, it} from 'vitest';
import {doubtAbout, type Doubt} from './doubt';
import {evaluate} from './evaluate';
import {defineEstimate} from './model';

const input = (label: string, value: number) => {
  const bounds = {min: -100, max: 100, assumption: 'A'};
  return {group: 'g' as const, label, unit: 'cards', default: value, ...bounds};
};
const derived = (label: string, formula: string) => {
  return {group: 'g' as const, label, unit: 'cards', formula};
};

const model = defineEstimate({
  groups: {g: 'G'},
  inputs: {all: input('All', 10), lost: input('Lost', 2), debt: input('Debt', -1)},
  derived: {
    left: derived('Left', 'all - lost'),
    cost: derived('Cost', '3 * left'),
    each: derived('Each', '12 / (left * all)'),
    twice: derived('Twice', '2 * each'),
    log: derived('Log', 'ln(lost)'),
    owed: derived('Owed', '2 * debt'),
  },
});

function doubt(name: string, inputs: Record<string, number>): Doubt | undefined {
  return doubtAbout(model, name, evaluate(model, inputs).values, evaluate(model).values);
}

describe('doubtAbout', () => {
  it('is silent about what can be, and about what was negative from the start', () => {
    for (const name of Object.keys(model.derived)) expect(doubt(name, {lost: 5})).toBeUndefined();
    expect(doubt('all', {all: -1})).toBeUndefined();
  });

  it('tells where a value turned negative, and what follows from it', () => {
    expect(doubt('left', {lost: 50})).toEqual({kind: 'subtractsTooMuch'});
    expect(doubt('cost', {lost: 50})).toEqual({kind: 'negative', because: 'Left'});
    expect(doubt('log', {lost: 0.5})).toEqual({kind: 'negative', because: undefined});
  });

  it('tells what is divided by, what follows from it, and what has no result at all', () => {
    expect(doubt('each', {lost: 10})).toEqual({kind: 'dividesByZero', zero: ['Left', 'All']});
    expect(doubt('twice', {lost: 10})).toEqual({kind: 'undefined', because: 'Each'});
    expect(doubt('log', {lost: -1})).toEqual({kind: 'undefined', because: undefined});
  });
});
