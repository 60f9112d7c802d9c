import {expect, it} from 'vitest';

import {italics} from './italics';
import {outline} from './testing/outline';

const shown = (source: string) => outline(source, italics());

it('asks for the italic face where a word is stressed in the first screen, at any depth', () => {
  expect(shown('- A **bold *stressed*** word')).toContain('<ItalicFace/>');
  expect(shown('A **bold** word')).not.toContain('ItalicFace');
});

it('leaves it out when the first stress stands far below', () =>
  expect(shown(`${'Text.\n\n'.repeat(20)}*Here*`)).not.toContain('ItalicFace'));
