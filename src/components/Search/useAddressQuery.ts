import {useCallback, useSyncExternalStore} from 'react';
import {useHistory} from '@docusaurus/router';

/** The query `q` of the page's address, and how to change it. Empty on the server and in the first render. */
export function useAddressQuery(): [string, (query: string) => void] {
  const history = useHistory();
  const query = useSyncExternalStore(
    history.listen,
    () => new URLSearchParams(history.location.search).get('q') ?? '',
    () => '',
  );
  const ask = useCallback(
    (next: string) => history.replace({search: next && `?q=${encodeURIComponent(next)}`}),
    [history],
  );
  return [query, ask];
}
