import {useEffect, useState} from 'react';

import {type Decoded, fragmentLimit} from '@site/src/domain/share';
import {readTextFile} from '@site/src/platform/download';
import {openFragment, openShareFile, useFragment} from '@site/src/platform/share';

/** What was opened: nothing yet, being read, read, or its code did not load. */
export type Opened = 'nothing' | 'reading' | 'not-loaded' | Decoded;

interface Source {
  readonly key: string;
  readonly opened: Opened;
}

/** Reads the address's fragment, again when it changes, or a file that the reader offers. */
export function useOpened(): {opened: Opened; openFile(file: File): Promise<void>} {
  const fragment = useFragment();
  const [source, setSource] = useState<Source>({key: '', opened: 'nothing'});
  useEffect(() => {
    if (fragment === '') return;
    let isCurrent = true;
    const show = (opened: Opened) => isCurrent && setSource({key: fragment, opened});
    openFragment(fragment).then(show, () => show('not-loaded'));
    return () => void (isCurrent = false);
  }, [fragment]);

  const openFile = async (file: File) => {
    const text = await readTextFile(file, 2 * fragmentLimit);
    const opening =
      text === undefined
        ? Promise.resolve<Decoded>({ok: false, problem: 'too-large'})
        : openShareFile(text);
    const opened = await opening.catch(() => 'not-loaded' as const);
    setSource({key: fragment, opened});
  };
  return {opened: source.key === fragment ? source.opened : 'reading', openFile};
}
