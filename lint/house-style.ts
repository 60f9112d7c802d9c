import type {VFile} from 'vfile';
import {diagramWords} from './diagram-words/rule';
import {headingIds} from './heading-ids/rule';
import type {HouseRule} from './house-rule';
import {linkStyle} from './link-style/rule';
import {noBareDollar} from './no-bare-dollar/rule';
import {noBareLessThan} from './no-bare-less-than/rule';
import {noEmoji} from './no-emoji/rule';
import {noFiller} from './no-filler/rule';
import {pageReader} from './read-page';

/** Every rule, once. A new rule is a folder with rule, bad sample, good sample and test, and a line here. */
export const houseStyle: HouseRule[] = [
  noBareDollar,
  noBareLessThan,
  noFiller,
  noEmoji,
  headingIds,
  diagramWords,
  linkStyle,
];

/** Reads a page as the site does and lets `rules` report on it. A page that does not parse is one message. */
export async function checkPage(file: VFile, rules: HouseRule[] = houseStyle): Promise<VFile> {
  const reader = pageReader();
  for (const rule of rules) reader.use(rule.plugin);
  try {
    await reader.run(reader.parse(file), file);
  } catch (error) {
    if (!file.messages.some((message) => message === error)) file.message(error as Error);
  }
  return file;
}
