import {type ComponentType, type ReactNode, useEffect, useId, useRef} from 'react';
import {hydrateRoot} from 'react-dom/client';

import {arrived} from './later';
import {Surrounded, useSurroundings} from './Surroundings';
import {whenNear} from './whenNear';

/** Its props are those of the page, which the build has checked. */
type Load = () => Promise<ComponentType<object>>;

/**
 * In the browser's build: the widget's HTML as the server made it, asleep. It wakes, with its code and data loaded only
 * then, when it comes near the window, when the reader touches it, or when a link has brought something for this page.
 */
export function islandInBrowser(load: Load): ComponentType<{page?: string}> {
  return function Island(props: {page?: string}): ReactNode {
    const holder = useRef<HTMLDivElement>(null);
    const identifierPrefix = useId();
    const surroundings = useSurroundings();
    const start = useRef<(element: HTMLElement) => Promise<() => void>>(undefined);
    useEffect(() => {
      start.current = async (element) => {
        const [Alive, whole] = await Promise.all([load(), arrived(props)]);
        const widget = <Surrounded {...surroundings}>{<Alive {...whole} />}</Surrounded>;
        return hydrated(element, widget, identifierPrefix);
      };
    });
    useEffect(() => {
      const element = holder.current;
      if (!element) return undefined;
      return whenNear(element, props.page, () => start.current!(element));
    }, [props.page]);
    return (
      <div
        ref={holder}
        data-prose=""
        data-island=""
        suppressHydrationWarning
        dangerouslySetInnerHTML={{__html: ''}}
      />
    );
  };
}

/** Resolves, once the widget answers to the reader, with what ends it. */
function hydrated(
  element: HTMLElement,
  widget: ReactNode,
  identifierPrefix: string,
): Promise<() => void> {
  return new Promise((resolve) => {
    const done = (): void =>
      // Not while React renders, which is when a page is left.
      resolve(() => setTimeout(() => root.unmount()));
    const root = hydrateRoot(element, <Told when={done}>{widget}</Told>, {identifierPrefix});
  });
}

function Told({when, children}: {when: () => void; children: ReactNode}): ReactNode {
  useEffect(when, [when]);
  return children;
}
