import {type ReactNode} from 'react';

import {parseInline, type Inline as Piece} from '@site/src/domain/text/inline';

/** A line of small Markdown from a YAML file: `code`, *em*, **strong**. Everything else is shown as text. */
export default function Inline({text}: {text: string}): ReactNode {
  return parseInline(text).map(show);
}

function show(piece: Piece, at: number): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code key={at}>{piece.text}</code>;
    case 'em':
      return <em key={at}>{piece.children.map(show)}</em>;
    case 'strong':
      return <strong key={at}>{piece.children.map(show)}</strong>;
  }
}
