/** A router of one page, for tests: what is pushed changes the search, going back restores it. */
import {useMemo, useSyncExternalStore} from 'react';

const listeners = new Set<() => void>();
export const address = {search: '', back: [] as string[]};

export function go(search: string): void {
  address.search = search;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const history = {
  push: ({search}: {search: string}) => {
    address.back.push(address.search);
    go(search);
  },
  replace: ({search}: {search: string}) => go(search),
  goBack: () => go(address.back.pop() ?? ''),
};

export const useHistory = () => history;

/** A new object for each change, as the router has it. */
export function useLocation() {
  const search = useSyncExternalStore(subscribe, () => address.search);
  return useMemo(() => ({pathname: '/case/x/', hash: '', search}), [search]);
}
