import {useEffect, useState} from 'react';

import type {MockCase} from '@site/src/domain/mock';
import {fetchJson} from '@site/src/platform/siteData';

export type LoadedCase = MockCase | 'loading' | 'failed';

/** The data of one case, fetched once. `address` is undefined for a case that this handbook does not have. */
export function useCase(address: string | undefined): LoadedCase {
  const [loaded, setLoaded] = useState<{address?: string; of: LoadedCase}>({of: 'loading'});
  useEffect(() => {
    if (address === undefined) return;
    const stop = new AbortController();
    const show = (of: LoadedCase) => !stop.signal.aborted && setLoaded({address, of});
    fetchJson<MockCase>(address, stop.signal).then(show, () => show('failed'));
    return () => stop.abort();
  }, [address]);
  if (address === undefined) return 'failed';
  return loaded.address === address ? loaded.of : 'loading';
}
