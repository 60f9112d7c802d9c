/**
 * Notes the button that is pressed in `element` while its code is on the way, so that the press can be done afterwards.
 * What the browser does by itself (boxes, popovers, details) is done already. The answer ends the noting.
 */
export function lastButtonPressed(element: HTMLElement): () => HTMLElement | undefined {
  let pressed: HTMLElement | undefined;
  const note = ({target}: Event): void => {
    pressed = (target as Element).closest<HTMLElement>('button:not([popovertarget])') ?? pressed;
  };
  element.addEventListener('click', note);
  return () => {
    element.removeEventListener('click', note);
    return pressed;
  };
}
