/** Finds the parts of a drawing in the page. */

export const SVG = 'http://www.w3.org/2000/svg';

export function drawingIn(picture: Element | null): SVGSVGElement | null {
  return picture?.querySelector('svg') ?? null;
}

export function partsOf(svg: Element, name: 'edge' | 'node' | 'group', value: string): Element[] {
  return [...svg.querySelectorAll(`[data-${name}="${CSS.escape(value)}"]`)];
}

/** A node, or the frame of a group. */
export function nodeParts(svg: Element, id: string): Element[] {
  return [...partsOf(svg, 'node', id), ...partsOf(svg, 'group', id)];
}

/** An element of a drawing that `clear` removes again. */
export function made(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.setAttribute('data-made', '');
  return element;
}

const MARKS = ['data-lit', 'data-past', 'data-blank'];

/** Takes everything away that practice has put into a drawing. */
export function clear(svg: Element): void {
  svg.removeAttribute('data-study');
  for (const element of svg.querySelectorAll('[data-made]')) element.remove();
  for (const mark of MARKS)
    for (const element of svg.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}
