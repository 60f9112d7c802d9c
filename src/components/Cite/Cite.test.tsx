import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';

import type {ShownReference} from '@site/src/domain/citation';

import {Cite} from '.';

const data = ['a', 'b'].map((key) => ({
  key,
  label: `${key.toUpperCase()}, 2013`,
  authors: 'A, B.',
  title: 'T',
})) as unknown as ShownReference[];

/** The text that a reader sees. */
function text(keys: string, locator?: string): string {
  const html = renderToStaticMarkup(<Cite keys={keys} locator={locator} data={data} />);
  return html.replace(/<[^>]*>/g, '');
}

describe('Cite', () => {
  it.each([
    ['a', undefined, '(A, 2013)'],
    ['a', 'p. 3', '(A, 2013, p. 3)'],
    ['a, b', undefined, '(A, 2013; B, 2013)'],
    ['a, b', '; ch. 2', '(A, 2013; B, 2013, ch. 2)'],
    ['a, b', 'p. 1; ', '(A, 2013, p. 1; B, 2013)'],
  ])('%s at %s', (keys, locator, shown) => expect(text(keys, locator)).toBe(shown));

  it('links to the entry in the list', () => {
    expect(renderToStaticMarkup(<Cite keys="b" data={data} />)).toContain('href="#ref-b"');
  });

  it('says which key is missing', () => {
    expect(() => text('c')).toThrow('"c" is cited and not among the page');
  });
});
