/** MDX to a tree, with the same syntax extensions as the site's own pipeline. */
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Problem} from '../problems';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath)
  .freeze();

/** The tree, or what made it unreadable. */
export function parseMdx(file: string, source: string): {root: Root} | {problem: Problem} {
  try {
    return {root: parser.parse(source)};
  } catch (error) {
    const {line, reason, message} = error as {line?: number; reason?: string; message: string};
    const found = (reason ?? message).split('\n')[0] ?? '';
    const todo = 'mend the syntax: a bare "<" or "{" in prose is the usual cause';
    return {problem: {file, line: line ?? 1, field: 'MDX', found, todo}};
  }
}
