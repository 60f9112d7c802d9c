import {sourceRule, type Finding} from '../house-rule';
import {proseOnly} from '../prose-only';

/** MDX takes "<" for the start of a tag and stops the build with a message that helps nobody. */
const LESS_THAN = /(?<![\\$])<(?=\s?=?\s?\d)/g;
const FORMULA = /\$[^$\n]+\$/g;

export const noBareLessThan = sourceRule('no-bare-less-than', (source): Finding[] =>
  [
    ...proseOnly(source)
      .replace(FORMULA, (text) => ' '.repeat(text.length))
      .matchAll(LESS_THAN),
  ].map(({index}) => ({
    offset: index,
    message: '"<" before a number begins a tag: write "under 100 ms"',
  })),
);
