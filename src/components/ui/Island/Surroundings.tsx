import {
  useBrokenLinksContext,
  BrokenLinksProvider,
} from '@docusaurus/core/lib/client/BrokenLinksContext';
import {type ReactNode, useContext} from 'react';
import {__RouterContext as RouterContext} from 'react-router';

/** What a part of the page reads of the tree around it, handed on to a tree of its own. */
export interface Surroundings {
  router: React.ContextType<typeof RouterContext>;
  brokenLinks: ReturnType<typeof useBrokenLinksContext>;
}

export function useSurroundings(): Surroundings {
  return {router: useContext(RouterContext), brokenLinks: useBrokenLinksContext()};
}

export function Surrounded({
  router,
  brokenLinks,
  children,
}: Surroundings & {children: ReactNode}): ReactNode {
  return (
    <RouterContext.Provider value={router}>
      <BrokenLinksProvider brokenLinks={brokenLinks as never}>{children}</BrokenLinksProvider>
    </RouterContext.Provider>
  );
}
