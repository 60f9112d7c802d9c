/** Quadrant and pie charts, drawn where Mermaid put them. */
import {CHART_TEXT_PX, copies, texts, upwardTexts} from './chart';
import type {Source} from './graph';
import {all, boxIn, centreOf, element} from './svg';
import {textBlock} from './text';

export function drawQuadrant(source: Source): Element[] {
  const horizontal = '.labels .label text:not([transform*="-90"])';
  return [
    ...copies(source, '.quadrant rect', (_, at) => (at % 2 === 0 ? 'dg-area dg-even' : 'dg-area')),
    ...copies(source, '.border line', 'dg-rule'),
    ...texts(source, '.quadrant text', 'dg-condition'),
    ...copies(source, '.data-point circle', 'dg-point'),
    ...texts(source, '.data-point text', 'dg-point-text'),
    ...texts(source, horizontal, 'dg-axis'),
    ...upwardTexts(source, '.labels .label text[transform*="-90"]', 'dg-axis'),
  ];
}

function fillOf(shape: Element): string {
  return getComputedStyle(shape).fill;
}

/** The legend says the share in words, so that a slice is not known by its colour alone. */
function pieLegend(source: Source): Element[] {
  const {svg} = source;
  const fills = all<Element>(svg, '.pieCircle').map(fillOf);
  const shares = all<Element>(svg, '.slice').map((share) => share.textContent ?? '');
  return all<Element>(svg, '.legend').flatMap((entry) => {
    const [rect, text] = [entry.querySelector('rect'), entry.querySelector('text')];
    if (!rect || !text) return [];
    const at = fills.indexOf(fillOf(rect));
    const box = boxIn(svg, rect);
    const swatch = element('rect', {
      class: `dg-slice dg-series-${Math.max(at, 0) % 6}`,
      ...box,
      rx: 3,
    });
    const words = `${shares[at] ?? 'under 1%'} ${text.textContent ?? ''}`.trim();
    const label = [[{text: words, bold: false, italic: false}]];
    const left = {x: box.x + box.width + 8, y: centreOf(box).y};
    const attributes = {class: 'dg-point-text', 'text-anchor': 'start'};
    return [swatch, textBlock(label, left, CHART_TEXT_PX, attributes)];
  });
}

export function drawPie(source: Source): Element[] {
  return [
    ...copies(source, '.pieCircle', (_, at) => `dg-slice dg-series-${at % 6}`),
    ...texts(source, '.slice', 'dg-point-text'),
    ...pieLegend(source),
  ];
}
