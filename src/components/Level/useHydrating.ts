import {useSyncExternalStore} from 'react';

const never = () => () => {};

/** True on the server and in the first client render of its HTML, false in components mounted later. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
