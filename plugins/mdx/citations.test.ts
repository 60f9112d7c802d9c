import {describe, expect, it} from 'vitest';

import {citations} from './citations';
import {outline} from './testing/outline';

const read = (source: string) => outline(source, citations());

describe('citations', () => {
  it.each([
    ['See [@mcmahan2013].', '<p>See <Cite keys="mcmahan2013"/>.</p>'],
    ['[@a-b, p. 3]', '<p><Cite keys="a-b" locator="p. 3"/></p>'],
    ['[@a; @b]', '<p><Cite keys="a, b"/></p>'],
    ['[@a; @b, ch. 2]', '<p><Cite keys="a, b" locator="; ch. 2"/></p>'],
    ['*x [@a]* [@b]', '<p><emphasis>x <Cite keys="a"/></emphasis> <Cite keys="b"/></p>'],
    ['`[@a]`', '<p><inlineCode>[@a]</inlineCode></p>'],
    ['```\n[@a]\n```', '<code>[@a]</code>'],
    ['mail a@b.org [x]', '<p>mail <link>a@b.org</link> [x]</p>'],
  ])('%s', (source, shown) => expect(read(source)).toBe(shown));

  it.each(['[@]', '[@Upper]', '[@a, @b]x[@under_score]', '[-@a]', '[@a;]'])(
    'rejects %s',
    (source) => {
      expect(() => read(`Text.\n\n${source}`)).toThrow(
        /^docs\/case-studies\/x\/index\.mdx:3:\d+: \[.+\] is not a citation: write \[@key\]/,
      );
    },
  );

  it.each([
    ['## Model [@a]', 'a citation in a heading'],
    ['[see [@a]](/x/)', 'a citation in a link'],
  ])('rejects %s', (source, message) => expect(() => read(source)).toThrow(message));
});
