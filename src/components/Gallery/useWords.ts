import {useEffect, useMemo, useState} from 'react';

import {findWords, type GalleryWords, type HasWords} from '@site/src/domain/diagramLibrary';

export type LoadWords = () => Promise<GalleryWords>;

export interface Words {
  /** Everything passes until there are words to look in. */
  hasWords: HasWords;
  state: 'idle' | 'loading' | 'ready' | 'failed';
  /** Loads the words ahead of typing, or again after a failure. */
  load(): void;
}

const EVERYTHING: HasWords = () => true;

/** Finds what was typed; the words of all diagrams are loaded when they are first needed. */
export function useWords(text: string, loadWords: LoadWords): Words {
  const [words, setWords] = useState<GalleryWords>();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(-1);
  const isWanted = words === undefined && (attempt > 0 || text !== '');
  useEffect(() => {
    if (isWanted) loadWords().then(setWords, () => setFailed(attempt));
  }, [isWanted, attempt, loadWords]);
  const hasWords = useMemo(
    () => (words && text !== '' ? findWords(text, words) : EVERYTHING),
    [text, words],
  );
  const load = () => setAttempt((count) => (words || count > failed + 1 ? count : count + 1));
  const waiting = failed === attempt ? 'failed' : 'loading';
  return {hasWords, state: words ? 'ready' : isWanted ? waiting : 'idle', load};
}
