import {describe, expect, it} from 'vitest';

import {outline, SITE} from './testing/outline';
import {ways} from './ways';

const shown = (source: string) => outline(source, ways({siteDir: SITE})).split('\n');

describe('ways', () => {
  it('stand under the opening and above the references', () => {
    expect(shown('# T\n\nOpening.\n\nMore.\n\n## References {/* #references */}\n\nList.')).toEqual(
      [
        '<heading>T</heading>',
        '<p>Opening.</p>',
        '<Ways place="before"/>',
        '<p>More.</p>',
        '<Ways place="after"/>',
        expect.stringContaining('References'),
        '<p>List.</p>',
      ],
    );
  });

  it('close a page without references', () =>
    expect(shown('Opening.').at(-1)).toBe('<Ways place="after"/>'));
});
