import {deflateSync, strToU8} from 'fflate';
import {expect, it} from 'vitest';
import {toBase64url} from './base64url';
import {decodeShare} from './codec';

/** What becomes of a link with any payload, as a forger makes it. */
function openedAs(payload: unknown): string {
  const deflated = deflateSync(strToU8(JSON.stringify(payload)));
  const decoded = decodeShare(`v1.mock.${toBase64url(deflated)}`);
  return decoded.ok ? 'opened' : decoded.problem;
}

const mock = {
  ...{page: 'case-studies/x', level: 'mid', minutes: 20, startedAtMs: 5},
  ...{spent: {clarify: 60}, scores: {calibration: 4}},
};
it.each([
  ['a level unknown', {...mock, level: 'chief'}],
  ['a score too high', {...mock, scores: {calibration: 5}}],
  ['a score that is text', {...mock, scores: {calibration: '4'}}],
  ['half a second', {...mock, spent: {clarify: 0.5}}],
  ['markup for a criterion', {...mock, scores: {'<b>': 1}}],
  ['an unlucky criterion', {...mock, scores: {constructor: 1}}],
  ['a time that is none', {...mock, startedAtMs: -1}],
  ['free text', {...mock, remark: 'hello'}],
])('says forged of a mock with %s', (_what, forged) => {
  expect(openedAs(mock)).toBe('opened');
  expect(openedAs(forged)).toBe('forged');
});

it('carries what was not reached', () => {
  expect(openedAs({...mock, scores: {calibration: null}})).toBe('opened');
});

it('opens the links of today for ever', () => {
  const frozen =
    'v1.mock.FctBDsIwDETRu8y6iAoBC-84AIcwiUGW0rSKXQSqcve6y_9Gs2Hhj4CQ2ORkvmYVO_8woMhXSgyT5qhJ6-pioMs4wJybS374M-AWvUh10IZUuOn7D7qPPTjN7biEc9FXY9e5gq697w';
  expect(decodeShare(frozen)).toEqual({ok: true, shared: {kind: 'mock', ...mock}});
});
