/** The address says that the viewer is open, so that it can be shared and the Back button closes it. */
import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback, useEffect, useRef} from 'react';

import {ownPage} from '../ownPage';
import type {Opened} from '../useOpened';

function searchWithout(search: string): string {
  const values = new URLSearchParams(search);
  values.delete('view');
  values.delete('study');
  const rest = values.toString();
  return rest ? `?${rest}` : '';
}

function searchWith(search: string, id: string): string {
  const rest = searchWithout(search);
  return `${rest ? `${rest}&` : '?'}view=${encodeURIComponent(id)}`;
}

/**
 * Puts `?view=<id>` into the address; the returned function closes, and restores it. The fragment stays as it
 * was: with another one the router would scroll the page.
 */
export function useAddress(id: string, {isLinked, close}: Opened): () => void {
  const history = useHistory();
  const {pathname, search, hash} = useLocation();
  const isOurs = useRef(false);
  const isLeaving = useRef(false);
  // Once, after the dialog has opened: while it is modal, a change of address cannot take the focus away.
  useEffect(() => {
    if (isLinked) return;
    isOurs.current = true;
    history.push({pathname, search: searchWith(search, id), hash});
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the address as it was when the dialog opened
  }, []);
  return useCallback(() => {
    // Going back takes a moment: a second press must not go back twice.
    if (isLeaving.current) return;
    isLeaving.current = true;
    close();
    if (isOurs.current) history.goBack();
    else history.replace({pathname, search: searchWithout(search), hash});
  }, [history, pathname, search, hash, close]);
}

/** The address of the diagram's own page, for a link: a chat shows its picture. */
export function pageLink(href: string): string {
  return new URL(ownPage(href), window.location.origin).href;
}

/** The address of the open viewer, for a link: it leads to the diagram in its text also where no script runs. */
export function placeLink(id: string): string {
  const {origin, pathname} = window.location;
  return `${origin}${pathname}?view=${encodeURIComponent(id)}#${encodeURIComponent(id)}`;
}

/** What a link asks to be practised at once: `?view=flow&study=recall`. */
export function useAskedStudy(): 'walk' | 'recall' | undefined {
  const asked = new URLSearchParams(useLocation().search).get('study');
  return asked === 'walk' || asked === 'recall' ? asked : undefined;
}
