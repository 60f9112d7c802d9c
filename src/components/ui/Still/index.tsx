import type {ComponentType, ReactNode} from 'react';

const HOLD = {'data-prose': '', suppressHydrationWarning: true} as const;
/** Inline words stay inline; whole parts get a box of their own. */
type Tag = 'div' | 'span';

/** In the server's build: the component inside the element that the browser's build leaves alone. */
export function stillOnServer<P extends object>(
  Alive: ComponentType<P>,
  Hold: Tag,
): ComponentType<P> {
  return function Still(props: P): ReactNode {
    return (
      <Hold {...HOLD}>
        <Alive {...props} />
      </Hold>
    );
  };
}

/** In the browser's build: the element alone. Its HTML is the server's, or src/theme/MDXContent brings it. */
export function stillInBrowser(Hold: Tag): ComponentType<object> {
  return function Still(): ReactNode {
    return <Hold {...HOLD} dangerouslySetInnerHTML={{__html: ''}} />;
  };
}
