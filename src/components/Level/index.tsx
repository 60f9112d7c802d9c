import {type ReactNode, useLayoutEffect, useRef, useState} from 'react';
import {useLocation} from '@docusaurus/router';

import type {Level as LevelName} from '@site/src/domain/content/vocabulary';

import {LevelView} from './LevelView';
import {isShown} from './shown';
import {useHydrating} from './useHydrating';

export {LevelSelect} from './LevelSelect';

export interface LevelProps {
  at: LevelName;
  children: ReactNode;
}

/**
 * What a level adds. Open in the HTML; a head script (plugins/mdx/levelHead.browser.js) closes what is
 * above the reader's level before it is painted. On navigation inside the site it is rendered right.
 */
export function Level({at, children}: LevelProps): ReactNode {
  const hydrating = useHydrating();
  const [open] = useState(() => hydrating || isShown(at));
  const details = useRef<HTMLDetailsElement>(null);
  const {hash} = useLocation();
  useLayoutEffect(() => openFor(hash, details.current), [hash]);
  return (
    <LevelView at={at} open={open} ref={details}>
      {children}
    </LevelView>
  );
}

/** A link to a place inside opens it, before the router scrolls there. */
function openFor(hash: string, details: HTMLDetailsElement | null): void {
  const target = hash && document.getElementById(hash.slice(1));
  if (target && details?.contains(target)) details.open = true;
}
