import path from 'node:path';
import type {Node} from 'unist';
import type {VFile} from 'vfile';

/**
 * Stops the build with the place in the message itself: Docusaurus prints a message without its position.
 * Write the message as: what was found, what was expected, what to do.
 */
export function failAt(file: VFile, node: Node | undefined, message: string): never {
  const shown = file.path ? path.relative(file.cwd, file.path) : 'this page';
  const start = node?.position?.start;
  const place = start ? `${shown}:${start.line}:${start.column}` : shown;
  throw new Error(`${place}: ${message}`);
}
