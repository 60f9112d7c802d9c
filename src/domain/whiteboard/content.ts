/** What is on a whiteboard, in words. */
import type {Drawing} from '.';

export interface BoardContent {
  /** How many pieces are drawn, texts included. */
  readonly pieces: number;
  /** The texts, each in one line, from the top left; each once. */
  readonly labels: readonly string[];
}

interface Piece {
  readonly isDeleted?: unknown;
  readonly type?: unknown;
  readonly text?: unknown;
  readonly x?: unknown;
  readonly y?: unknown;
}

/** What was erased does not count. Stored shapes are not trusted to be whole. */
export function contentOf({elements}: Drawing): BoardContent {
  const pieces = (elements as readonly Piece[]).filter(({isDeleted}) => isDeleted !== true);
  const labels = pieces
    .filter(({type, text}) => type === 'text' && typeof text === 'string')
    .sort((a, b) => placeOf(a.y, b.y) || placeOf(a.x, b.x))
    .map(({text}) => (text as string).replace(/\s+/g, ' ').trim());
  return {pieces: pieces.length, labels: [...new Set(labels)].filter(Boolean)};
}

function placeOf(a: unknown, b: unknown): number {
  return Number(a) - Number(b) || 0;
}
