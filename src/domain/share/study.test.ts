import fc from 'fast-check';
import {deflateSync, strToU8} from 'fflate';
import {describe, expect, it} from 'vitest';
import {anyGroup} from '../group/group.fixture';
import {anySettings, fourWeeks, smallCatalogue} from '../plan/plan.fixture';
import {toBase64url} from './base64url';
import {decodeShare, encodeShare} from './codec';
import type {Shared} from './types';

const count = fc.nat(99);
const counts = fc
  .record(
    {
      ...{answered: count, right: count, ticked: count, recalled: count},
      ...{mocks: fc.integer({min: 1, max: 99}), isRead: fc.constant(true as const)},
    },
    {requiredKeys: ['answered', 'right', 'ticked', 'recalled']},
  )
  .map((one) => ({...one, right: Math.min(one.right, one.answered)}));

// A name that every object has is refused as forged, as the test below says.
const pageId = fc
  .stringMatching(/^[a-z]{9,12}(\/[a-z0-9-]{1,9})?$/)
  .filter((page) => !(page in {}));

const anyStudy: fc.Arbitrary<Shared> = fc.oneof(
  anySettings(smallCatalogue.pages).map((settings) => ({kind: 'plan' as const, ...settings})),
  fc.tuple(anyGroup, fc.boolean()).map(([{names, ...group}, hasNames]) => {
    return {kind: 'group' as const, people: names.length, ...(hasNames && {names}), ...group};
  }),
  fc
    .dictionary(pageId, counts, {noNullPrototype: true})
    .map((pages) => ({kind: 'progress' as const, day: '2027-01-04', pages})),
);

const problemOf = (kind: string, payload: unknown) => {
  const fragment = `v1.${kind}.${toBase64url(deflateSync(strToU8(JSON.stringify(payload))))}`;
  const decoded = decodeShare(fragment);
  return decoded.ok ? 'opened' : decoded.problem;
};

const group = {
  ...{people: 2, names: ['Ada', 'Bo'], start: '2027-01-04', weeks: 4, meetingMinutes: 90},
  cases: ['case-studies/a'],
};
const done = {answered: 2, right: 1, ticked: 0, recalled: 0};

describe('plans, groups and progress by link', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyStudy, (shared) => {
        const encoded = encodeShare(shared);
        if (!encoded.ok) throw new Error(encoded.problem);
        expect(decodeShare(encoded.fragment)).toEqual({ok: true, shared});
      }),
    );
  });

  it.each<[string, object]>([
    ['a field too many', {...fourWeeks, note: 'x'}],
    ['a day that is none', {...fourWeeks, start: '2027-02-30'}],
    ['an interview before the start', {...fourWeeks, interview: '2026-01-01'}],
    ['a plan of many years', {...fourWeeks, interview: '2099-01-01'}],
    ['an eighth day of the week', {...fourWeeks, weekdays: [1, 8]}],
    ['days out of order', {...fourWeeks, weekdays: [2, 1]}],
    ['hours that no week has', {...fourWeeks, minutesPerWeek: 99_999}],
    ['a level unknown', {...fourWeeks, level: 'intern'}],
    ['an area unknown', {...fourWeeks, weakest: 'constructor'}],
    ['a page outside', {...fourWeeks, known: ['../x']}],
  ])('forged plan: %s', (_what, payload) => expect(problemOf('plan', payload)).toBe('forged'));

  it.each<[string, object]>([
    ['one person', {...group, people: 1, names: ['Ada']}],
    ['names for others', {...group, people: 3}],
    ['a name twice', {...group, names: ['Ada', 'Ada']}],
    ['a name of many lines', {...group, names: ['Ada', 'B\no']}],
    ['a name too long', {...group, names: ['Ada', 'B'.repeat(41)]}],
    ['a name that every object has', {...group, names: ['Ada', 'constructor']}],
    ['no case', {...group, cases: []}],
    ['a meeting of a day', {...group, meetingMinutes: 1440}],
    ['weeks for ever', {...group, weeks: 1e6}],
  ])('forged group: %s', (_what, payload) => expect(problemOf('group', payload)).toBe('forged'));

  it.each<[string, string]>([
    ['more right than answered', `{"a":${JSON.stringify({...done, right: 3})}}`],
    ['less than one mock', `{"a":${JSON.stringify({...done, mocks: 0})}}`],
    ['a page not read, said aloud', `{"a":${JSON.stringify({...done, isRead: false})}}`],
    ['a text in a count', `{"a":${JSON.stringify({...done, note: 'hello'})}}`],
    ['a page that every object has', `{"__proto__":${JSON.stringify(done)}}`],
    ['a list', '[]'],
  ])('forged progress: %s', (_what, pages) => {
    expect(problemOf('progress', JSON.parse(`{"day":"2027-01-04","pages":${pages}}`))).toBe(
      'forged',
    );
  });

  it('a plan and a group of eight are short links', () => {
    const names = Array.from({length: 8}, (_, at) => `Somebody ${at}`);
    for (const shared of [
      {kind: 'plan' as const, ...fourWeeks},
      {kind: 'group' as const, ...group, people: 8, names},
    ]) {
      const encoded = encodeShare(shared);
      expect(encoded.ok && encoded.fragment.length).toBeLessThan(300);
    }
  });
});
