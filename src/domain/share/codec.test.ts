import fc from 'fast-check';
import {deflateSync, strToU8} from 'fflate';
import {describe, expect, it} from 'vitest';
import {fromBase64url, toBase64url} from './base64url';
import {decodeShare, encodeShare} from './codec';
import type {Shared} from './types';

const word = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}$/);
const name = fc
  .stringMatching(/^[a-z][A-Za-z0-9]{0,15}$/)
  .filter((one) => !(one in Object.prototype));
const id = word.filter((one) => !(one in Object.prototype));
const page = fc.array(word, {minLength: 1, maxLength: 3}).map((words) => words.join('/'));
const shared: fc.Arbitrary<Shared> = fc.oneof(
  fc.record({
    kind: fc.constant('checklist' as const),
    page,
    checklist: word,
    ticked: fc.uniqueArray(word, {maxLength: 40}),
  }),
  fc.record({
    kind: fc.constant('estimate' as const),
    page,
    inputs: fc.dictionary(
      name,
      fc.double({noNaN: true, noDefaultInfinity: true}).map((x) => x + 0),
    ),
  }),
  fc.record({
    kind: fc.constant('mock' as const),
    page,
    level: fc.constantFrom('mid' as const, 'senior' as const, 'staff' as const),
    minutes: fc.constantFrom(20 as const, 35 as const, 45 as const, 60 as const),
    startedAtMs: fc.nat(),
    spent: fc.dictionary(id, fc.nat(86_400)),
    scores: fc.dictionary(id, fc.option(fc.nat(4))),
  }),
  fc
    .tuple(
      fc.nat(),
      fc.uniqueArray(fc.tuple(page, word), {minLength: 1, maxLength: 20}),
      fc.boolean(),
    )
    .map(([seed, pairs, isDone]) => {
      const questions = [...new Set(pairs.map(([of, one]) => `${of}#${one}`))];
      const results = questions.map((_, at) => at % 4);
      return {kind: 'drill' as const, seed, questions, ...(isDone ? {results} : {})};
    }),
);

const example: Shared = {
  kind: 'checklist',
  page: 'case-studies/ad-click-prediction',
  checklist: 'before-you-model',
  ticked: ['label-delay', 'time-split', 'baseline'],
};

function fragmentOf(one: Shared): string {
  const encoded = encodeShare(one);
  if (!encoded.ok) throw new Error(encoded.problem);
  return encoded.fragment;
}

/** A fragment with any payload, as a forger makes it. */
const forge = (payload: unknown, kind = 'checklist') =>
  `v1.${kind}.${toBase64url(deflateSync(strToU8(JSON.stringify(payload))))}`;
const problemOf = (fragment: string) => {
  const decoded = decodeShare(fragment);
  return decoded.ok ? 'opened' : decoded.problem;
};

describe('share codec', () => {
  it.each(['.', ',', ')', ').', '…', '"', '%22', '%E2%80%9D.', '>', '%3E,'])(
    'opens a link behind which a sentence left %s',
    (end) => expect(decodeShare(fragmentOf(example) + end)).toEqual({ok: true, shared: example}),
  );

  it('gives back what was shared', () => {
    fc.assert(
      fc.property(shared, (one) => {
        const back = decodeShare(fragmentOf(one));
        expect(back).toEqual({ok: true, shared: {...one, ...withoutMinusZero(one)}});
      }),
    );
  });

  it('never throws, whatever was done to a link', () => {
    fc.assert(
      fc.property(shared, fc.nat(), fc.nat(5), fc.string(), (one, where, cut, put) => {
        const fragment = fragmentOf(one);
        const at = where % (fragment.length + 1);
        const decoded = decodeShare(fragment.slice(0, at) + put + fragment.slice(at + cut));
        expect(typeof decoded.ok).toBe('boolean');
      }),
      {numRuns: 2000},
    );
  });

  it('never throws on anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeShare(text)));
    fc.assert(fc.property(fc.string(), (text) => void decodeShare(`v1.estimate.${text}`)));
    fc.assert(
      fc.property(
        fc.uint8Array(),
        (bytes) => void decodeShare(`v1.checklist.${toBase64url(bytes)}`),
      ),
    );
  });

  it('calls every cut link cut', () => {
    const fragment = fragmentOf(example);
    for (let length = 2; length < fragment.length - 2; length += 1) {
      expect([problemOf(fragment.slice(0, length)), length]).toEqual(['cut', length]);
    }
  });

  it.each([
    ['empty', ''],
    ['not-this-handbook', 'prompt'],
    ['not-this-handbook', 'v0.checklist.AAAA'],
    ['not-this-handbook', ':~:text=hello'],
    ['newer-version', 'v2.checklist.AAAA'],
    ['newer-version', 'v2.anything'],
    ['unknown-kind', 'v1.whiteboard.AAAA'],
    ['unknown-kind', 'v1.constructor.AAAA'],
    ['cut', 'v1'],
    ['cut', 'v1.checklist.'],
    ['forged', 'v1.checklist.<script>'],
  ])('says %s of %s', (problem, fragment) => {
    expect(problemOf(fragment)).toBe(problem);
  });

  const {kind: _kind, ...payload} = example;
  it.each([
    ['an unknown field', {...payload, note: 'free text'}],
    ['markup for an id', {...payload, ticked: ['<img src=x onerror=alert(1)>']}],
    ['an id twice', {...payload, ticked: ['a', 'a']}],
    ['a page outside', {...payload, page: '../../admin'}],
    ['an address for a page', {...payload, page: 'https://example.org/'}],
    ['a list too long', {...payload, ticked: Array.from({length: 501}, (_, n) => `i-${n}`)}],
    ['a missing field', {page: 'a', checklist: 'b'}],
    ['no object', [1, 2]],
  ])('says forged of %s', (_what, forged) => {
    expect(problemOf(forge(forged))).toBe('forged');
  });

  it.each([
    '{"page":"a","inputs":{"__proto__":1}}',
    '{"page":"a","inputs":{"constructor":1}}',
    '{"page":"a","inputs":{"x":1e999}}',
    '{"page":"a","inputs":{"x":"1"}}',
  ])('says forged of estimate inputs %s', (json) => {
    expect(problemOf(`v1.estimate.${toBase64url(deflateSync(strToU8(json)))}`)).toBe('forged');
  });

  it('does not look into a link that is too long', () => {
    expect(problemOf(`v1.checklist.${'A'.repeat(16_384)}`)).toBe('too-large');
  });

  it('stops inflating a bomb', () => {
    const bomb = deflateSync(new Uint8Array(8_000_000), {level: 9});
    const fragment = `v1.checklist.${toBase64url(bomb)}`;
    expect(fragment.length).toBeLessThan(16_384);
    expect(problemOf(fragment)).toBe('too-large');
  });

  it('does not write what it would not read', () => {
    expect(encodeShare({...example, ticked: ['Free text!']})).toEqual({
      ok: false,
      problem: 'forged',
    });
    const inputs = {x: Number.NaN};
    expect(encodeShare({kind: 'estimate', page: 'a', inputs}).ok).toBe(false);
  });

  it('keeps a usual link short', () => {
    expect(fragmentOf(example).length).toBeLessThan(200);
  });

  it('opens the links of today for ever', () => {
    const frozen =
      'v1.checklist.HY07DoNADETv4jpWeq4Spdi1J4mFYVesKVDE3bEo583vT718QRNJGeARuxrGsyiLm8zcN6hJWFvpQfKDzG4jMl7xaRv4aDsvTeFpRxagNL3IS4Vz0nLcfMnl7hYpat64raD3eQE';
    expect(decodeShare(frozen)).toEqual({ok: true, shared: example});
  });
});

it('base64url gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

/** JSON knows no minus zero. */
function withoutMinusZero(one: Shared): Partial<Shared> {
  if (one.kind !== 'estimate') return {};
  const entries = Object.entries(one.inputs).map(([key, value]) => [key, value || 0]);
  return {inputs: Object.fromEntries(entries)} as Partial<Shared>;
}
