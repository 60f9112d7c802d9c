import {type ReactNode} from 'react';

import type {Piece} from '@site/src/domain/search';

/** A text with what was found in it marked. */
export default function Pieces({pieces}: {pieces: Piece[]}): ReactNode {
  return pieces.map(({text, hit}, at) => (hit ? <mark key={at}>{text}</mark> : text));
}
