import {useLocation} from '@docusaurus/router';
import {useState} from 'react';

export interface Opened {
  isOpen: boolean;
  /** The address points at the open viewer. */
  isLinked: boolean;
  /** Opened, or (once the address says so, or gave up saying so) left to the address. */
  setOpened(opened: boolean): void;
}

/** Whether this diagram's viewer is open: asked for here, or by an address with `?view=<id>`. */
export function useOpened(id: string): Opened {
  const isLinked = new URLSearchParams(useLocation().search).get('view') === id;
  const [isOpened, setOpened] = useState(false);
  return {isOpen: isLinked || isOpened, isLinked, setOpened};
}
