/** A link that is too long to send, as a small file that `/share` opens. */

const format = 'ml-system-design-handbook-link';

/** The text of a file that carries a fragment (without its `#`). */
export function writeShareFile(fragment: string): string {
  return `${JSON.stringify({format, fragment})}\n`;
}

/** The fragment in a file's text; undefined if it is not such a file. Never throws. */
export function readShareFile(text: string): string | undefined {
  try {
    const file = JSON.parse(text) as {format?: unknown; fragment?: unknown} | null;
    return file?.format === format && typeof file.fragment === 'string' ? file.fragment : undefined;
  } catch {
    return undefined;
  }
}
