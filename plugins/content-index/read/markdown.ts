/** MDX to a tree, with the same syntax extensions as the site's own pipeline. */
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Processor} from 'unified';
import type {Problem} from '../problems';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath)
  .use(withoutBareAddresses)
  .freeze();

/** MDX that has a syntax error. */
export class MdxError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.found);
  }
}

/** Throws an MdxError where the syntax is broken. `file` stands in its message. */
export function parseMdx(file: string, source: string): Root {
  try {
    return parser.parse(source);
  } catch (error) {
    const {line, reason, message} = error as {line?: number; reason?: string; message: string};
    const found = (reason ?? message).split('\n')[0] ?? '';
    const todo = 'mend the syntax: a bare "<" or "{" in prose is the usual cause';
    throw new MdxError({file, line: line ?? 1, field: 'MDX', found, todo});
  }
}

type Constructs = Record<string, {name?: string} | {name?: string}[] | undefined>;

/**
 * Leaves GFM's links of bare addresses out. They lead outside, so nothing here asks for them, and looking for
 * an e-mail address at every letter costs a third of the time that a page takes.
 */
function withoutBareAddresses(this: Processor): void {
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = this.data();
  for (const {text} of micromarkExtensions as {text?: Constructs}[]) {
    for (const [code, constructs] of Object.entries(text ?? {})) {
      const kept = [constructs ?? []].flat().filter(({name}) => !name?.endsWith('Autolink'));
      if (kept.length > 0) text![code] = kept;
      else delete text![code];
    }
  }
  for (const extension of fromMarkdownExtensions.flat(2)) {
    if ('transforms' in extension) extension.transforms = [];
  }
}
