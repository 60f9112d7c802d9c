import {useHistory} from '@docusaurus/router';
import {useCallback, useEffect, useRef, type MouseEvent} from 'react';

import {watchPictures} from './pictures';
import styles from './styles.module.css';

/** The list's element with its pictures, and links that lead through the site's router. */
export function useList() {
  const list = useRef<HTMLDivElement>(null);
  const history = useHistory();
  useEffect(
    () =>
      list.current
        ? watchPictures(list.current, (card) => card.querySelector(`.${styles.thumb}`))
        : undefined,
    [],
  );
  // One listener in place of a component for each link: each of those watches the window by itself.
  const follow = useCallback(
    (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
      if (!link || !isPlain || event.altKey) return;
      event.preventDefault();
      history.push(link.pathname);
    },
    [history],
  );
  return {list, follow};
}
