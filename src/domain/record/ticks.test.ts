import {expect, it} from 'vitest';
import {bringBack, clearTicks, tickAll, untickAll} from './ticks';

it('ticks, keeping earlier times, and removes ticks', () => {
  const two = tickAll(['a', 'b'])({ticked: {a: 1}}, 9);
  expect(two).toEqual({ticked: {a: 1, b: 9}});
  expect(tickAll(['__proto__'])(undefined, 9)).toEqual({
    ticked: Object.fromEntries([['__proto__', 9]]),
  });
  expect(untickAll(['a'])(two, 10)).toEqual({ticked: {b: 9}});
  expect(untickAll(['a'])(undefined, 10)).toEqual({ticked: {}});
});

it('brings cleared ticks back beside those made since', () => {
  expect(clearTicks({ticked: {a: 1}}, 5)).toEqual({ticked: {}});
  expect(bringBack({a: 1, b: 2})({ticked: {b: 8, c: 9}}, 10)).toEqual({
    ticked: {a: 1, b: 8, c: 9},
  });
});
