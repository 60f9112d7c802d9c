import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyMockBody} from './anyMock.fixture';
import {isLeftBehind, isMockDraft, recover, type MockDraft} from './drafts';
import {begun} from './sample.fixture';
import {textAt, write, type TextPlace} from './session';

const place: TextPlace = {of: 'notes', id: 'clarify'};
const draft = (more: Partial<MockDraft>): MockDraft => ({
  ...{...place, text: 'typed', base: '', atMs: 1000},
  ...more,
});
const noted = (text: string, atMs: number) => write(begun(), place, text, '', atMs);

describe('drafts of a page that died', () => {
  it('are written where nothing was stored, once', () => {
    const body = recover(begun(), [draft({})]);
    expect(body.notes.clarify).toEqual({text: 'typed', atMs: 1000});
    expect(recover(body, [draft({})])).toBe(body);
  });

  it('go on from what was stored before them', () => {
    const body = recover(noted('typed', 900), [draft({text: 'typed on', base: 'typed'})]);
    expect(textAt(body, place)).toBe('typed on');
  });

  it('leave alone what was stored after them, the draft itself among it', () => {
    const later = noted('typed and changed', 1001);
    expect(recover(later, [draft({})])).toBe(later);
  });

  it('keep what another tab wrote before them', () => {
    const text = textAt(recover(noted('theirs', 900), [draft({})]), place);
    expect(text).toContain('theirs');
    expect(text).toContain('typed');
  });

  it('come in the order in which they were typed, and a question is none of the texts', () => {
    const two = [
      draft({text: 'ab', base: 'a', atMs: 20}),
      draft({text: 'a', atMs: 10}),
      draft({of: 'question', text: 'how many?'}),
    ];
    expect(textAt(recover(begun(), two), place)).toBe('ab');
  });

  it('are left behind after two seconds, or when the clock was set back', () => {
    expect(isLeftBehind({atMs: 5000}, 6999)).toBe(false);
    expect(isLeftBehind({atMs: 5000}, 7001)).toBe(true);
    expect(isLeftBehind({atMs: 5000}, 2000)).toBe(true);
  });

  it('are told from anything else, and lose nothing of any attempt', () => {
    expect(isMockDraft(draft({}))).toBe(true);
    for (const bad of [null, 3, {}, {...draft({}), of: 'scores'}, {...draft({}), text: 3}])
      expect(isMockDraft(bad)).toBe(false);
    fc.assert(
      fc.property(anyMockBody, fc.constantFrom('', 'x', 'xyz'), (body, text) => {
        const atMs = 1e15;
        const next = recover(body, [draft({text, base: textAt(body, place), atMs})]);
        expect(textAt(next, place)).toBe(text);
        expect({...next, notes: {}}).toEqual({...body, notes: {}});
      }),
    );
  });
});
