/** The few SVG operations that everything in the drawing page is made of. */

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

export type Attributes = Record<string, string | number | undefined>;

/** Two decimals are finer than any screen and keep the files small and comparable. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function written(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : value;
}

export function element(
  name: string,
  attributes: Attributes = {},
  children: Array<Element | string> = [],
): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, written(value));
  }
  made.append(...children);
  return made;
}

export function translate({x, y}: Point): string | undefined {
  return round(x) === 0 && round(y) === 0 ? undefined : `translate(${round(x)} ${round(y)})`;
}

/** Where the origin of an element's own coordinates lies in those of `root`. */
export function originIn(root: SVGSVGElement, inner: Element): Point {
  const toScreen = (inner as SVGGraphicsElement).getScreenCTM();
  const fromScreen = root.getScreenCTM()?.inverse();
  if (!toScreen || !fromScreen) throw new Error('The drawing is not in the page');
  const {e, f} = fromScreen.multiply(toScreen);
  return {x: e, y: f};
}

/** An element's box in the coordinates of `root`; rotation is taken into account. */
export function boxIn(root: SVGSVGElement, inner: Element): Box {
  const outer = root.getBoundingClientRect();
  const scale = (root.getScreenCTM()?.a ?? 1) || 1;
  const view = root.viewBox.baseVal;
  const box = inner.getBoundingClientRect();
  return {
    x: (box.x - outer.x) / scale + (view?.x ?? 0),
    y: (box.y - outer.y) / scale + (view?.y ?? 0),
    width: box.width / scale,
    height: box.height / scale,
  };
}

export function centreOf(box: Box): Point {
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}

export function all<Found extends Element = SVGGraphicsElement>(
  root: Element,
  selector: string,
): Found[] {
  return [...root.querySelectorAll<Found>(selector)];
}
