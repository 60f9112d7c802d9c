/** Hides labels of the drawing and puts numbers in their place. */
import type {Session} from '@site/src/domain/recall';

import {clear, made, partsOf} from './drawn';

/** Rows of nodes rarely stand on one line to the pixel. */
const ROW_PX = 24;

function boxOf(svg: Element, id: string): DOMRect | undefined {
  return partsOf(svg, 'node', id)[0]?.getBoundingClientRect();
}

/** Those that have words in the drawing, row by row from the top left. */
export function inReadingOrder(svg: Element, ids: readonly string[]): string[] {
  const there = ids.filter((id) => partsOf(svg, 'node', id)[0]?.querySelector('text'));
  const place = (id: string) => {
    const {x = 0, y = 0, height = 0} = boxOf(svg, id) ?? {};
    return {row: Math.round((y + height / 2) / ROW_PX), x};
  };
  const placed = there.map((id) => ({id, ...place(id)}));
  return placed.sort((a, b) => a.row - b.row || a.x - b.x).map(({id}) => id);
}

function numberIn(node: Element, number: number): SVGElement[] {
  const label = node.querySelector<SVGTextElement>('text');
  const box = label?.getBBox?.();
  if (!box) return [];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const text = made('text', {x, y: y + 5, class: 'dg-step'});
  text.textContent = String(number);
  return [made('circle', {cx: x, cy: y, r: 12, class: 'dg-step-disc'}), text];
}

function stateOf({solved, blanks, at}: Session, id: string): string {
  return solved[id] ?? (blanks[at] === id ? 'asked' : 'open');
}

/** Draws the state of a recall: what is open is a number, what is asked for is lit, what is solved is back. */
export function drawBlanks(svg: SVGSVGElement, session: Session): void {
  clear(svg);
  svg.setAttribute('data-study', 'recall');
  session.blanks.forEach((id, index) => {
    const state = stateOf(session, id);
    for (const node of partsOf(svg, 'node', id)) {
      node.setAttribute('data-blank', state);
      if (state === 'open' || state === 'asked') node.append(...numberIn(node, index + 1));
    }
  });
}

/** The id of the blank that was clicked or tapped. */
export function blankAt(target: EventTarget | null): string | undefined {
  const node = target instanceof Element ? target.closest('[data-blank]') : null;
  return node?.getAttribute('data-node') ?? undefined;
}
