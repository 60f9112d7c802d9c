/**
 * The least that a site needs to show a drawing: picture, caption, words. Another site may begin with it; the
 * handbook has its own, src/components/Diagram.
 */
import {useEffect, useRef, type CSSProperties, type ReactNode} from 'react';

import type {DrawingData, MissingData} from './load';

export interface DiagramProps {
  id: string;
  of: DrawingData | MissingData;
}

export function Diagram({id, of}: DiagramProps): ReactNode {
  if (!('missing' in of)) return <Drawn id={id} of={of} />;
  return (
    <figure id={id}>
      <figcaption>{of.missing}</figcaption>
      <pre>{of.source}</pre>
    </figure>
  );
}

/** The server writes the drawing into the HTML, and React keeps it; the browser's script has no copy. */
function Drawn({id, of}: {id: string; of: DrawingData}): ReactNode {
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = picture.current;
    if (!place || place.firstChild) return undefined;
    // Reached by a link inside the site, which brings no HTML.
    const leaving = new AbortController();
    fetch(of.href, {signal: leaving.signal})
      .then((response) => response.text())
      .then((svg) => (place.innerHTML = svg.replace(/<style>[\s\S]*?<\/style>/, '')))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [of.href]);
  return (
    <figure id={id} style={FIGURE}>
      <figcaption>{of.title}</figcaption>
      <div
        ref={picture}
        style={{
          minWidth: of.narrowest,
          maxWidth: of.width,
          aspectRatio: `${of.width} / ${of.height}`,
        }}
        dangerouslySetInnerHTML={{__html: of.svg ?? ''}}
        suppressHydrationWarning
      />
    </figure>
  );
}

/** A drawing that is wider than its column scrolls sideways. */
const FIGURE: CSSProperties = {margin: '1.5rem 0', overflowX: 'auto'};
