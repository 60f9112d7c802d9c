const NOT_DONE = 'button:not([popovertarget], [data-attempt-toggle])';

/**
 * Notes the last press in `element` while its code is on the way: of a button, or of Enter in a field. The answer ends the
 * noting and does the press again. What the browser or a head script does by itself (boxes, popovers, details, sections of
 * attempt mode) is done already.
 */
export function missedPress(element: HTMLElement): () => void {
  const stop = new AbortController();
  let again = (): unknown => undefined;
  const onClick = ({target}: Event): void => {
    const button = (target as Element).closest<HTMLElement>(NOT_DONE);
    if (button) again = () => button.click();
  };
  const onKeyDown = ({key, target}: KeyboardEvent): void => {
    if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    again = () => target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
  };
  element.addEventListener('click', onClick, {signal: stop.signal});
  element.addEventListener('keydown', onKeyDown, {signal: stop.signal});
  return () => {
    stop.abort();
    again();
  };
}
