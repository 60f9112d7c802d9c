import {expect, it} from 'vitest';

import {makeRecord} from '../record';
import {marked, pagesRead, readAtMs, stayed} from '.';
import {isPassive} from './isPassive';

it('remembers the last stay on each section', () => {
  const one = stayed('how')(undefined, 5);
  expect(stayed('cost')(one, 7)).toEqual({stays: {how: 5, cost: 7}});
  expect(stayed('how')(one, 9)).toEqual({stays: {how: 9}});
  const odd = stayed('__proto__')(one, 9);
  expect(Object.keys(odd.stays)).toEqual(['how', '__proto__']);
});

it('a mark is put and taken back, and leaves the places alone', () => {
  const read = marked(true)({stays: {how: 5}}, 7);
  expect(readAtMs(read)).toBe(7);
  const taken = marked(false)(read, 8);
  expect(taken).toEqual({stays: {how: 5}, mark: {isRead: false, atMs: 8}});
  expect(readAtMs(taken)).toBeUndefined();
  expect(readAtMs(undefined)).toBeUndefined();
});

it('lists pages that are marked, and knows what nobody would miss', () => {
  const records = [
    makeRecord('reading', 'a', {stays: {}, mark: {isRead: true, atMs: 1}}, 1),
    makeRecord('reading', 'b', {stays: {how: 1}}, 1),
    makeRecord('reading', 'c', {stays: {}, mark: {isRead: false, atMs: 1}}, 1),
    makeRecord('checklist', 'd#list', {ticked: {}}, 1),
  ];
  expect(pagesRead(records)).toEqual(['a']);
  expect(records.map(isPassive)).toEqual([false, true, false, false]);
});
