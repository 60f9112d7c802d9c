import {deflateSync, strToU8} from 'fflate';
import {expect, it} from 'vitest';
import {toBase64url} from './base64url';
import {decodeShare} from './codec';

it.each([
  ['results that do not fit', {seed: 1, questions: ['a#b'], results: [1, 2]}],
  ['an unknown result', {seed: 1, questions: ['a#b'], results: [4]}],
  ['a question twice', {seed: 1, questions: ['a#b', 'a#b']}],
  ['no question', {seed: 1, questions: []}],
  ['markup for a question', {seed: 1, questions: ['a#<b>']}],
  ['a seed that is no number', {seed: 'x', questions: ['a#b']}],
])('says forged of a drill with %s', (_what, forged) => {
  const payload = toBase64url(deflateSync(strToU8(JSON.stringify(forged))));
  expect(decodeShare(`v1.drill.${payload}`)).toEqual({ok: false, problem: 'forged'});
});
