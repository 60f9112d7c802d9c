import type {Heading} from 'mdast';

/** The id of a heading: still written as a comment at its end, or read by Docusaurus already. '' when it has none. */
export function headingId({data, children}: Heading): string {
  const {id} = (data?.hProperties ?? {}) as {id?: string};
  const last = children.at(-1);
  const comment = last?.type === 'mdxTextExpression' ? last.value : '';
  return id ?? /#([a-z0-9-]+)/.exec(comment)?.[1] ?? '';
}
