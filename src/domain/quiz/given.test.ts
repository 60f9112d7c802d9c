import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {choiceSample, numberSample, orderSample} from './sample.fixture';
import {
  blankAnswer,
  fromStored,
  given,
  givenOptions,
  givenOrder,
  moved,
  score,
  toStored,
  type Answer,
  type Question,
} from '.';

describe('givenOrder', () => {
  it('is the same each time, and never the right one', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({min: 2, max: 7}), (id, length) => {
        const items = Array.from({length}, (_, at) => ({id: `${at}`, text: ''}));
        const order = givenOrder({id, items});
        expect(order).toEqual(givenOrder({id, items}));
        expect([...order].sort()).toEqual(items.map((item) => item.id).sort());
        expect(order).not.toEqual(items.map((item) => item.id));
      }),
    );
  });
});

describe('givenOptions', () => {
  const question = choiceSample('single');

  it('keeps every option, and puts the right one in each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed += 1) {
      const {options} = givenOptions(question, `${seed}`);
      expect(options.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(question.options);
      places[options.findIndex(({correct}) => correct)]! += 1;
    }
    expect(Math.min(...places)).toBeGreaterThan(70);
  });

  it('shows a question in the same order each time, and a scale in its own', () => {
    expect(given(question)).toEqual(given(question));
    const options = ['8 GB', '32 GB', '≈ 1,000 GB'].map((text, at) => ({
      ...question.options[at]!,
      text,
    }));
    expect(givenOptions({...question, options})).toEqual({...question, options});
    expect(given(numberSample)).toBe(numberSample);
  });
});

describe('fromStored', () => {
  const several = choiceSample('several');

  it('drops what the question no longer has', () => {
    expect(fromStored(several, ['c', 'gone', 'a'])).toEqual({kind: 'choice', chosen: ['a', 'c']});
    expect(fromStored(several, ['gone'])).toBeUndefined();
  });

  it('completes an order and drops doubles', () => {
    const order = ['3', '1', '2', '4'];
    expect(fromStored(orderSample, ['3', '3', 'gone', '1'])).toEqual({kind: 'order', order});
  });

  it('refuses an answer of another kind', () => {
    expect(fromStored(several, 3)).toBeUndefined();
    expect(fromStored(numberSample, ['a'])).toBeUndefined();
    expect(fromStored(orderSample, 3)).toBeUndefined();
  });

  it('scores a stored answer as it was scored when it was given', () => {
    const cases: [Question, Answer][] = [
      [several, {kind: 'choice', chosen: ['a', 'b']}],
      [numberSample, {kind: 'number', text: '0.104 s'}],
      [orderSample, {kind: 'order', order: ['4', '2', '3', '1']}],
    ];
    for (const [question, answer] of cases) {
      const again = fromStored(question, toStored(question, answer) ?? []);
      expect(again && score(question, again)).toEqual(score(question, answer));
    }
  });
});

describe('toStored', () => {
  it('stores nothing of an answer that cannot be read', () => {
    expect(toStored(numberSample, {kind: 'number', text: 'soon'})).toBeUndefined();
    expect(toStored(choiceSample('single'), {kind: 'choice', chosen: []})).toBeUndefined();
  });
});

it('blankAnswer shows an ordering question shuffled', () => {
  expect(blankAnswer(choiceSample('single'))).toEqual({kind: 'choice', chosen: []});
  expect(blankAnswer(orderSample)).toEqual({kind: 'order', order: givenOrder(orderSample)});
});

it('moved moves one item and stays inside the list', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -2)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
