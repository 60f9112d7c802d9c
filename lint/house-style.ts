import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {VFile} from 'vfile';
import {diagramWords} from './diagram-words/rule';
import {headingIds} from './heading-ids/rule';
import type {HouseRule} from './house-rule';
import {linkStyle} from './link-style/rule';
import {noBareDollar} from './no-bare-dollar/rule';
import {noBareLessThan} from './no-bare-less-than/rule';
import {noEmoji} from './no-emoji/rule';
import {noFiller} from './no-filler/rule';

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
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkMdx);
  for (const rule of rules) processor.use(rule.plugin);
  try {
    await processor.run(processor.parse(file) as Root, file);
  } catch (error) {
    if (!file.messages.some((message) => message === error)) file.message(error as Error);
  }
  return file;
}
