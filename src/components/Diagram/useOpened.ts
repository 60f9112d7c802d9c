import {useLocation} from '@docusaurus/router';
import {useState} from 'react';

export interface Opened {
  isOpen: boolean;
  /** The address points at the open viewer. */
  isLinked: boolean;
  open(): void;
  close(): void;
}

/**
 * Whether this diagram's viewer is open: by an address with `?view=<id>`, or because the reader asked, until the
 * address changes. The viewer puts itself into the address, so that from then on the address alone decides.
 */
export function useOpened(id: string): Opened {
  const location = useLocation();
  const [openedAt, setOpenedAt] = useState<typeof location>();
  const isLinked = new URLSearchParams(location.search).get('view') === id;
  return {
    isOpen: isLinked || openedAt === location,
    isLinked,
    open: () => setOpenedAt(location),
    close: () => setOpenedAt(undefined),
  };
}
