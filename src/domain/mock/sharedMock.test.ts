import fc from 'fast-check';
import {expect, it} from 'vitest';
import {decodeShare, encodeShare} from '../share';
import {attemptIdOf, attemptAddress, readAddress} from './address';
import {anyMockBody} from './anyMock.fixture';
import {elapsedOf} from './clock';
import {isMockBody} from './isMockBody';
import {begun, plan, START_MS} from './sample.fixture';
import {end, giveScore} from './session';
import {partnerBody, partnerId, sharedMock} from './sharedMock';

const done = end(
  giveScore(giveScore(begun(), 'words', 3, 1), 'numbers', null, 1),
  START_MS + 90_000,
);

it('carries scores and time through a link, and nothing that was typed', () => {
  const sent = sharedMock(plan.page, done);
  const link = encodeShare(sent);
  expect(link.ok && decodeShare(link.fragment)).toEqual({ok: true, shared: sent});
  expect(sent.scores).toEqual({words: 3, numbers: null});
  const kept = partnerBody(sent);
  expect(kept).toMatchObject({
    role: 'partner',
    scores: {words: {score: 3}, numbers: {score: null}},
  });
  expect(elapsedOf(kept.clock)).toBe(90_000);
});

it('is kept under an address of its own, once', () => {
  const id = partnerId(sharedMock(plan.page, done));
  expect(attemptIdOf(readAddress(attemptAddress(id)))).toBe(id);
});

it('makes a record that can be read again, whatever was sent', () => {
  fc.assert(
    fc.property(anyMockBody, (body) => isMockBody(partnerBody(sharedMock(plan.page, body)))),
  );
});
