import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useState} from 'react';

import type {DrawingModule} from '@site/src/components/Diagram/drawing';
import type {DiagramPage} from '@site/src/domain/diagramLibrary';
import {dataAt, dataHere} from '@site/src/platform/pageData';

/** Id of the element that holds a page's data. */
export const DATA = 'diagram-page';

export interface PageData {
  diagram: DiagramPage;
  of: DrawingModule;
}

/** `missing`: the HTML is that of the site's page for unknown addresses. */
export type PageState = PageData | 'loading' | 'missing' | 'none' | 'failed';

/**
 * The data of the diagram at an address. The server's build is given it; the browser's finds it in the HTML that
 * it arrived with, or fetches that HTML when the reader came by a link inside the site.
 * @param pathname with the site's base path; the caller keeps one instance for each
 */
export function usePageData(pathname: string, given: Partial<PageData>): PageState {
  const isBrowser = useIsBrowser();
  const [isFirstPage] = useState(!isBrowser);
  const [found, setFound] = useState<PageData | 'none' | 'failed' | undefined>(() => {
    if (given.diagram && given.of) return given as PageData;
    return typeof document === 'undefined' ? undefined : checked(dataHere(DATA), pathname);
  });
  const isWanted = found === undefined && !isFirstPage;
  useEffect(() => {
    if (!isWanted) return undefined;
    const leaving = new AbortController();
    dataAt(pathname, DATA, leaving.signal)
      .then((data) => setFound(checked(data, pathname) ?? 'none'))
      .catch(() => !leaving.signal.aborted && setFound('failed'));
    return () => leaving.abort();
  }, [pathname, isWanted]);
  if (found) return found;
  if (!isFirstPage) return 'loading';
  // Before hydration is over, the page must be what the server made of an unknown address.
  return isBrowser ? 'none' : 'missing';
}

/** The element may still be that of the page before. */
function checked(data: unknown, pathname: string): PageData | undefined {
  const found = data as PageData | undefined;
  return found && pathname.endsWith(found.diagram.path) ? found : undefined;
}
