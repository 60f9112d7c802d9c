import type {Fence} from '../fences';

/** A sound fence; `body` follows the line of its kind. */
export function fenceOf(body: string, {id = 'flow', kind = 'flowchart TB'} = {}): Fence {
  const source = `${kind}\n  accTitle: Title\n  accDescr: Words\n${body}`;
  return {file: 'docs/a/index.mdx', page: 'a', id, line: 10, source};
}
