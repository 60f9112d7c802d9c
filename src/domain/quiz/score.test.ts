import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {choiceSample, numberSample, orderSample} from './sample.fixture';
import {followsRightly, score} from '.';

const single = choiceSample('single');
const several = choiceSample('several');
const choose = (...chosen: string[]) => ({kind: 'choice', chosen}) as const;
const type = (text: string) => ({kind: 'number', text}) as const;
const arrange = (...order: string[]) => ({kind: 'order', order}) as const;
const nothing = {kind: 'unreadable', reason: 'nothing chosen'};

describe('single', () => {
  it('is right or wrong', () => {
    expect(score(single, choose('a'))).toEqual({kind: 'right'});
    expect(score(single, choose('b'))).toEqual({kind: 'wrong'});
  });

  it('is unreadable when nothing that exists is chosen', () => {
    expect(score(single, choose())).toEqual(nothing);
    expect(score(single, choose('gone'))).toEqual(nothing);
    expect(score(single, type('a'))).toEqual(nothing);
  });
});

describe('several', () => {
  it('is right with exactly the right options', () => {
    expect(score(several, choose('c', 'a'))).toEqual({kind: 'right'});
  });

  it('counts the options that were judged rightly', () => {
    expect(score(several, choose('a'))).toEqual({kind: 'partly', right: 3, of: 4});
    expect(score(several, choose('a', 'b', 'c', 'd'))).toEqual({kind: 'partly', right: 2, of: 4});
  });

  it('is wrong without any right option', () => {
    expect(score(several, choose('b'))).toEqual({kind: 'wrong'});
  });
});

describe('number', () => {
  it('takes the whole tolerance, both ends', () => {
    for (const text of ['100', '95', '105', '0.1 s', '100 ms']) {
      expect(score(numberSample, type(text))).toEqual({kind: 'right'});
    }
    expect(score(numberSample, type('105.1')).kind).toBe('wrong');
    expect(score(numberSample, type('94.9')).kind).toBe('wrong');
  });

  it('says how far off a wrong number is', () => {
    expect(score(numberSample, type('1000'))).toEqual({kind: 'wrong', ratio: 10});
  });

  it('says why it cannot read an answer', () => {
    expect(score(numberSample, type('soon'))).toEqual({kind: 'unreadable', reason: 'not a number'});
    expect(score(numberSample, choose('a'))).toEqual({kind: 'unreadable', reason: 'empty'});
  });

  it('takes the tolerance as absolute around zero', () => {
    const zero = {...numberSample, answer: {value: 0, tolerance: 0.1}};
    expect(score(zero, type('0.1'))).toEqual({kind: 'right'});
    expect(score(zero, type('0.2'))).toEqual({kind: 'wrong'});
  });
});

describe('order', () => {
  it('is right in the right order and wrong in the reverse', () => {
    expect(score(orderSample, arrange('1', '2', '3', '4'))).toEqual({kind: 'right'});
    expect(score(orderSample, arrange('4', '3', '2', '1'))).toEqual({kind: 'wrong'});
  });

  it('does not punish a whole sequence for one moved item', () => {
    expect(score(orderSample, arrange('2', '3', '4', '1'))).toEqual({
      kind: 'partly',
      right: 2,
      of: 4,
    });
    expect(score(orderSample, arrange('1', '2', '4', '3'))).toEqual({
      kind: 'partly',
      right: 2,
      of: 4,
    });
  });

  it('is right only for the right order', () => {
    const ids = orderSample.items.map(({id}) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, {minLength: ids.length}), (order) => {
        expect(score(orderSample, arrange(...order)).kind === 'right').toBe(
          order.join() === ids.join(),
        );
      }),
    );
  });

  it('marks an item that follows the right one', () => {
    const marks = ['2', '3', '1', '4'].map((_, at) =>
      followsRightly(orderSample.items, ['2', '3', '1', '4'], at),
    );
    expect(marks).toEqual([false, true, false, false]);
  });
});
