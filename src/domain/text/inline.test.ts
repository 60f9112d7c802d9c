import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {parseInline, plainText, slugLabel} from '.';

const text = (value: string) => ({kind: 'text', text: value});

describe('parseInline', () => {
  it('reads code, em and strong', () => {
    expect(parseInline('Use `p = 0.5`, *not* **that**.')).toEqual([
      text('Use '),
      {kind: 'code', text: 'p = 0.5'},
      text(', '),
      {kind: 'em', children: [text('not')]},
      text(' '),
      {kind: 'strong', children: [text('that')]},
      text('.'),
    ]);
  });

  it('nests code and em in strong', () => {
    expect(parseInline('**a `b*` *c***')).toEqual([
      {
        kind: 'strong',
        children: [
          text('a '),
          {kind: 'code', text: 'b*'},
          text(' '),
          {kind: 'em', children: [text('c')]},
        ],
      },
    ]);
  });

  it('keeps strong inside em', () => {
    expect(plainText('*a **b** c*')).toBe('a b c');
    expect(parseInline('*a **b** c*')[0]).toMatchObject({kind: 'em'});
  });

  it.each(['2 * 3 * 4', 'a*b*c', '*open', '**open', '`open', '``', '* a *', '<b>x</b>', '5 ** 2'])(
    'leaves %j as it was typed',
    (source) => expect(parseInline(source)).toEqual([text(source)]),
  );

  it('reads an escaped mark as the mark', () => {
    expect(parseInline('\\*not em\\*')).toEqual([text('*not em*')]);
  });

  it('keeps every letter and digit of any text', () => {
    const letters = (value: string) => value.replace(/[*`\\]/g, '');
    const source = fc.string({unit: fc.constantFrom('*', '`', '\\', ' ', 'a', 'b', '1', '<')});
    fc.assert(fc.property(source, (value) => letters(plainText(value)) === letters(value)));
  });
});

it('slugLabel writes a slug as words', () => {
  expect(slugLabel('clarify-requirements')).toBe('Clarify requirements');
});
