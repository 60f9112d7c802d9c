import {type RefObject, useEffect, useState} from 'react';

import {copyOf, drawingText} from './copyOf';

/** As React takes it; the same text at every render, so that React leaves alone what practice puts into it. */
export interface Copy {
  readonly __html: string;
}

/** The drawing for the stage, or why it is not there. */
export function useCopy(
  picture: RefObject<Element | null>,
  href: string,
): Copy | 'loading' | 'failed' {
  const [copy, setCopy] = useState<Copy | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isHere = true;
    const show = (found: Copy | 'failed') => isHere && setCopy(found);
    drawingText(picture.current, href).then(
      (text) => show({__html: copyOf(text)}),
      () => show('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [picture, href]);
  return copy;
}
