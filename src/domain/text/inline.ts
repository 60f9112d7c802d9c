/** One piece of a line of small Markdown. Emphasis may hold further pieces; code and text may not. */
export type Inline =
  | {kind: 'text'; text: string}
  | {kind: 'code'; text: string}
  | {kind: 'em'; children: Inline[]}
  | {kind: 'strong'; children: Inline[]};

const WORD = /[\p{L}\p{N}]/u;

/**
 * Splits the small Markdown of our YAML files into pieces: `code`, *em*, **strong**, and `\` before a
 * mark that is meant literally. Everything else is text, HTML included, so the result is safe to show.
 * A mark without its partner, or inside a word or sum (`a*b*c`, `2 * 3`), stays as it was typed.
 */
export function parseInline(source: string): Inline[] {
  const pieces: Inline[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const marked = readMarked(source, at);
    if (marked) {
      if (text) pieces.push({kind: 'text', text});
      text = '';
      pieces.push(marked.piece);
      at = marked.end;
    } else {
      if (isEscape(source, at)) at += 1;
      text += source[at];
      at += 1;
    }
  }
  if (text) pieces.push({kind: 'text', text});
  return pieces;
}

/** The words of a line of small Markdown without its marks: for search, exports and labels. */
export function plainText(source: string): string {
  return parseInline(source).map(textOf).join('');
}

function textOf(piece: Inline): string {
  return 'text' in piece ? piece.text : piece.children.map(textOf).join('');
}

function isEscape(source: string, at: number): boolean {
  return source[at] === '\\' && /[*`\\]/.test(source[at + 1] ?? '');
}

interface Marked {
  piece: Inline;
  end: number;
}

function readMarked(source: string, at: number): Marked | undefined {
  if (source[at] === '`') return readCode(source, at);
  if (source[at] !== '*') return undefined;
  return source.startsWith('**', at)
    ? readEmphasis(source, at, '**')
    : readEmphasis(source, at, '*');
}

function readCode(source: string, at: number): Marked | undefined {
  const close = source.indexOf('`', at + 1);
  if (close <= at + 1) return undefined;
  return {piece: {kind: 'code', text: source.slice(at + 1, close)}, end: close + 1};
}

function readEmphasis(source: string, at: number, mark: '*' | '**'): Marked | undefined {
  const start = at + mark.length;
  if (WORD.test(source[at - 1] ?? '') || !/\S/.test(source[start] ?? '')) return undefined;
  const close = findClose(source, start, mark);
  if (close < 0) return undefined;
  const children = parseInline(source.slice(start, close));
  return {piece: {kind: mark === '*' ? 'em' : 'strong', children}, end: close + mark.length};
}

/** Where the closing mark stands: after a visible character, before no word, outside code and escapes. */
function findClose(source: string, start: number, mark: '*' | '**'): number {
  for (let at = start; at < source.length; at += 1) {
    if (isEscape(source, at)) at += 1;
    else if (source[at] === '`') at = (readCode(source, at)?.end ?? at + 1) - 1;
    else if (source[at] === '*') {
      const run = /^\*+/.exec(source.slice(at))?.[0].length ?? 1;
      if (closes(source, at, run, mark) && at > start) return at + run - mark.length;
      at += run - 1;
    }
  }
  return -1;
}

function closes(source: string, at: number, run: number, mark: '*' | '**'): boolean {
  const fits = run === 3 || run === mark.length;
  return fits && /\S/.test(source[at - 1] ?? '') && !WORD.test(source[at + run] ?? '');
}
