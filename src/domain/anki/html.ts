import {parseInline, type Inline} from '../text/inline';

/** A line of small Markdown as HTML; every other mark is text. */
export function inlineHtml(source: string): string {
  return parseInline(source).map(htmlOf).join('');
}

function htmlOf(piece: Inline): string {
  if (piece.kind === 'text') return escapeHtml(piece.text);
  if (piece.kind === 'code') return `<code>${escapeHtml(piece.text)}</code>`;
  const tag = piece.kind === 'em' ? 'em' : 'strong';
  return `<${tag}>${piece.children.map(htmlOf).join('')}</${tag}>`;
}

export function escapeHtml(text: string): string {
  const names: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  return text.replace(/[&<>"]/g, (mark) => names[mark]!);
}
