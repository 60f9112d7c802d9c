import {sourceRule, type Finding} from '../house-rule';
import {proseOnly} from '../prose-only';

/**
 * A dollar sign opens a formula, so "$5 a day, $9 a week" is set as mathematics.
 * A formula may begin with a digit (`$1 - p$`); money is told by what stands between the signs:
 * words, or an end that no formula has.
 */
const DOLLAR = /(?<!\\)\$(?=\d)([^$\n]*)(\$?)/g;
const COMMAND = /\\[a-z]+(\{[^}]*\})?/gi;
const WORD = /[a-z]{3,}/i;
const OPEN_END = /[\s,;:/–-]$/;

const isMoney = (inside: string, close: string): boolean =>
  close === '' || OPEN_END.test(inside) || WORD.test(inside.replace(COMMAND, ''));

export const noBareDollar = sourceRule('no-bare-dollar', (source): Finding[] =>
  [...proseOnly(source).matchAll(DOLLAR)]
    .filter(([, inside = '', close = '']) => isMoney(inside, close))
    .map(({index}) => ({
      offset: index,
      message: 'a "$" before a digit begins a formula: write money as "USD 5"',
    })),
);
