/**
 * A part of a learner's record as the fragment of an address, and back:
 * `v1.<kind>.<base64url(deflate(JSON))>`, without the `#`.
 */
import {deflateSync, strFromU8, strToU8} from 'fflate';
import {fromBase64url, toBase64url} from './base64url';
import {inflateWithin} from './inflate';
import {fragmentLimit, inflatedLimitBytes} from './limits';
import {isKind, readPayload} from './schemas';
import type {Decoded, Encoded, Shared, ShareProblem} from './types';

const version = 1;

/** The fragment for something shared. Refuses what `decodeShare` would not open again. */
export function encodeShare({kind, ...payload}: Shared): Encoded {
  if (!readPayload(kind, payload)) return {ok: false, problem: 'forged'};
  const json = strToU8(JSON.stringify(payload));
  const fragment = `v${version}.${kind}.${toBase64url(deflateSync(json, {level: 9}))}`;
  const isTooLarge = fragment.length > fragmentLimit || json.length > inflatedLimitBytes;
  return isTooLarge ? {ok: false, problem: 'too-large'} : {ok: true, fragment};
}

/**
 * What a message puts behind a link and a chat takes for its end: `…link).`. None of it is ever in a link. Closing quotes
 * and angles come percent-encoded.
 */
const SENTENCE_END = /(?:[.,;:!?)\]}'*>"…’”»]|%(?:22|27|29|3E|C2%BB|E2%80%(?:99|9D|A6))){1,8}$/i;

/** What a fragment holds, or what is wrong with it. Trusts nothing; never throws. */
export function decodeShare(address: string): Decoded {
  if (address === '') return problem('empty');
  if (address.length > fragmentLimit) return problem('too-large');
  const fragment = address.replace(SENTENCE_END, '');
  const match = /^v(\d{1,6})(?:\.(?:([a-z]{1,40})(?:\.(.*))?)?)?$/s.exec(fragment);
  if (!match) return problem('not-this-handbook');
  const [, madeBy, kind, payload] = match;
  if (Number(madeBy) > version) return problem('newer-version');
  if (Number(madeBy) < 1) return problem('not-this-handbook');
  if (!kind || payload === undefined) return problem('cut');
  if (!isKind(kind)) return problem('unknown-kind');
  return decodePayload(kind, payload);
}

function decodePayload(kind: Shared['kind'], payload: string): Decoded {
  const deflated = fromBase64url(payload);
  if (!deflated || deflated.length === 0) return problem(deflated ? 'cut' : badBase64(payload));
  const inflated = inflateWithin(deflated, inflatedLimitBytes);
  if (!inflated.ok) return problem(inflated.problem);
  const shared = readPayload(kind, parsed(strFromU8(inflated.bytes)));
  return shared ? {ok: true, shared} : problem('forged');
}

/** A length that no bytes give comes from a cut; a character that does not belong, from a change. */
function badBase64(payload: string): ShareProblem {
  return /^[\w-]*$/.test(payload) ? 'cut' : 'forged';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function problem(what: ShareProblem): Decoded {
  return {ok: false, problem: what};
}
