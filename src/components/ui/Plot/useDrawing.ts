import {useMemo, useState, useSyncExternalStore} from 'react';

const neverChanges = () => () => {};

/**
 * What a live figure shows, computed where it has to be: on the server, and in the browser once the reader
 * touches a control or arrives without a server-rendered page. Undefined while the server's drawing still
 * stands: the page then neither computes nor hydrates it.
 */
export function useDrawing<Drawing>(draw: () => Drawing, touched: boolean): Drawing | undefined {
  const fromServer = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [isServerDrawn] = useState(fromServer && typeof window !== 'undefined');
  const stands = isServerDrawn && !touched;
  return useMemo(() => (stands ? undefined : draw()), [stands, draw]);
}
