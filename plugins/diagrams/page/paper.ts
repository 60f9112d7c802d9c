/** Puts a piece of paper under every label of an edge, so that the line does not run through it. */
import {all, boxIn, centreOf, element, type Box, type Point} from './svg';

const MARGIN_PX = {x: 4, y: 1};

function holds(box: Box, {x, y}: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The innermost group comes last: groups are drawn from the outside in. */
function groupAround(groups: Element[], svg: SVGSVGElement, centre: Point): Element | undefined {
  return groups.filter((group) => holds(boxIn(svg, group), centre)).at(-1);
}

export function layPaper(svg: SVGSVGElement): void {
  const groups = all<Element>(svg, '.dg-group');
  for (const label of all<Element>(svg, '.dg-edge-label')) {
    const {x, y, width, height} = boxIn(svg, label);
    const group = groupAround(groups, svg, centreOf({x, y, width, height}));
    const tinted = group !== undefined && !group.classList.contains('dg-inner');
    const paper = element('rect', {
      class: tinted ? 'dg-paper dg-tinted' : 'dg-paper',
      x: x - MARGIN_PX.x,
      y: y + MARGIN_PX.y,
      width: width + 2 * MARGIN_PX.x,
      height: height - 2 * MARGIN_PX.y,
      rx: 3,
    });
    label.prepend(paper);
  }
}
