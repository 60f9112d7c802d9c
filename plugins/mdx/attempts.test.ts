import {VFile} from 'vfile';
import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';

import {attempts} from './attempts';
import {outline, SITE} from './testing/outline';

const shown = (source: string) => outline(source, attempts({siteDir: SITE})).split('\n');

const PAGE = `Opening.

## The question {/* #prompt */}

Read at once.

## Data {/* #data */}

Labels.

### Delay {/* #delay */}

Late.

## Practise {/* #practice */}

Tick.`;

const parts = '<AttemptQuestion section="data"/><AttemptBox section="data"/>';

describe('attempts', () => {
  it('put the switch above the first section, and each section in two parts', () =>
    expect(shown(PAGE)).toEqual([
      '<p>Opening.</p>',
      '<AttemptSwitch/>',
      expect.stringContaining('The question'),
      '<p>Read at once.</p>',
      expect.stringContaining('Data'),
      `<div data-question="case-studies/x#data">${parts}</div>`,
      expect.stringMatching(
        /^<div data-answer="case-studies\/x#data" suppressHydrationWarning><p>Labels.*Delay.*Late/,
      ),
      expect.stringContaining('Practise'),
      '<p>Tick.</p>',
    ]));

  it('leave a page without sections alone', () =>
    expect(shown('Opening.')).toEqual(['<p>Opening.</p>']));

  it('leave a section without an id alone: the check asks for one', () =>
    expect(shown('## Own\n\nText.').slice(1)).toEqual(['<heading>Own</heading>', '<p>Text.</p>']));

  it('leave pages alone that are no case', () => {
    const root: Root = {
      type: 'root',
      children: [{type: 'heading', depth: 2, children: [{type: 'text', value: 'A'}]}],
    };
    for (const page of ['framework/evaluate', 'case-studies/index', 'building-blocks/caching'])
      attempts({siteDir: SITE})(root, new VFile({path: `${SITE}/docs/${page}.mdx`}));
    expect(root.children).toHaveLength(1);
  });
});
