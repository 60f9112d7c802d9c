import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readShareFile, writeShareFile} from './shareFile';

it('a file gives back the fragment that it carries', () => {
  fc.assert(fc.property(fc.string(), (text) => readShareFile(writeShareFile(text)) === text));
});

it('anything else is no such file, and reading it never throws', () => {
  for (const text of ['', 'null', '{}', '[1]', '{"format":"ml-system-design-handbook-link"}']) {
    expect(readShareFile(text)).toBeUndefined();
  }
  fc.assert(fc.property(fc.json(), (text) => readShareFile(text) === undefined));
});
