import {describe, expect, it} from 'vitest';

import {notes} from './notes';
import {outline} from './testing/outline';

describe('notes', () => {
  it('accepts the three kinds', () => {
    expect(() => outline(':::pitfall[Title]\n\nText.\n\n:::', notes())).not.toThrow();
  });

  it('rejects another', () => {
    const message =
      'docs/case-studies/x/index.mdx:3:1: :::tip is not a kind of note: use interviewer, pitfall, note';
    expect(() => outline('Text.\n\n:::tip\n\nText.\n\n:::', notes())).toThrow(message);
  });
});
