import {type RefObject, useEffect, useRef} from 'react';

import type {Drawing} from './drawing';

interface Shown {
  picture: RefObject<HTMLDivElement | null>;
  description: RefObject<HTMLParagraphElement | null>;
  /** Empty in the browser, where React must keep what the HTML holds. */
  svg: string;
  descr: string;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

async function drawingAt(href: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(href, {signal});
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return response.text();
}

/**
 * The drawing is in the HTML that a reader arrives with. It is fetched when the page was reached by a link
 * inside the site, which makes no HTML, or when the author has just redrawn it.
 */
export function useDrawing({href, svg = '', descr = ''}: Drawing): Shown {
  const picture = useRef<HTMLDivElement>(null);
  const description = useRef<HTMLParagraphElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const [place, words] = [picture.current, description.current];
    const isThere = shown.current === undefined ? place?.firstChild : shown.current === href;
    shown.current = href;
    if (!place || isThere) return undefined;
    const leaving = new AbortController();
    drawingAt(href, leaving.signal)
      .then((text) => {
        place.innerHTML = text.replace(/<style>[\s\S]*?<\/style>/, '');
        if (words) words.textContent = place.querySelector('desc')?.textContent ?? '';
      })
      .catch(() => undefined); // the caption and the 'open' link remain
    return () => {
      leaving.abort();
      shown.current = '';
    };
  }, [href]);
  return {picture, description, svg, descr: escaped(descr)};
}
