import {describe, expect, it} from 'vitest';

import {math} from './math';
import {outline} from './testing/outline';

const read = (source: string) => outline(source, math());

describe('math', () => {
  it('sets a formula as one HTML string and asks for the style sheet once', () => {
    expect(read('Let $x^2$ and $y$.')).toBe(
      '<MathStyles/>\n<p>Let <span dangerouslySetInnerHTML={…}/> and <span dangerouslySetInnerHTML={…}/>.</p>',
    );
  });

  it('puts a block formula into a frame that scrolls', () => {
    expect(read('$$\nx\n$$')).toBe(
      '<MathStyles/>\n<ScrollFrame label="Formula"><div dangerouslySetInnerHTML={…}/></ScrollFrame>',
    );
  });

  it('adds nothing to a page without formulas', () => {
    expect(read('USD 5')).toBe('<p>USD 5</p>');
  });

  it.each([
    ['Text.\n\n$\\frac{1}$', /index\.mdx:3:1: this formula cannot be set: KaTeX parse error/],
    ['## The $x$ axis', /a formula in a heading: write it in words/],
  ])('rejects %j', (source, message) => expect(() => read(source)).toThrow(message));
});
