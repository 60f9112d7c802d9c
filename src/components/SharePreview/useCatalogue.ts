import {useEffect, useState} from 'react';

import type {Catalogue} from '@site/src/domain/content/catalogue';

export type LoadCatalogue = () => Promise<Catalogue>;

/** The catalogue as it is given, or loaded when there is something to show with it: it is as large as the handbook. */
export function useCatalogue(
  given: Catalogue | LoadCatalogue,
  isWanted: boolean,
): Catalogue | 'reading' | 'not-loaded' {
  const [loaded, setLoaded] = useState<Catalogue | 'not-loaded'>();
  useEffect(() => {
    if (!isWanted || typeof given !== 'function') return;
    given().then(setLoaded, () => setLoaded('not-loaded'));
  }, [given, isWanted]);
  return typeof given === 'function' ? (loaded ?? 'reading') : given;
}
