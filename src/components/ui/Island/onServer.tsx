import {type ComponentType, type ReactNode, useId} from 'react';
import {renderToString} from 'react-dom/server';

import {type Surroundings, Surrounded, useSurroundings} from './Surroundings';

/**
 * In the server's build: the widget rendered as a tree of its own, so that the ids it makes are those that it makes
 * again when it wakes in the browser.
 */
export function islandOnServer<P extends object>(Alive: ComponentType<P>): ComponentType<P> {
  return function Island(props: P): ReactNode {
    const surroundings = useSurroundings();
    return (
      <Rendered prefix={useId()} surroundings={surroundings}>
        <Alive {...props} />
      </Rendered>
    );
  };
}

interface RenderedProps {
  prefix: string;
  surroundings: Surroundings;
  children: ReactNode;
}

/** No hooks here: the inner rendering would use up this one's. */
function Rendered({prefix, surroundings, children}: RenderedProps): ReactNode {
  const html = renderToString(<Surrounded {...surroundings}>{children}</Surrounded>, {
    identifierPrefix: prefix,
  });
  return <div data-prose="" data-island="" dangerouslySetInnerHTML={{__html: html}} />;
}
