/** Bars and lines on two axes, drawn where Mermaid put them, but standing on their zero. */
import {copies, leftTexts, texts, upwardTexts} from './chart';
import type {Source} from './graph';
import {all, boxIn, centreOf} from './svg';

const BARS = '[class^="bar-plot"] rect';
const LEFT_LINE = '.left-axis .axisl-line path, .left-axis .axis-line path';

function middle(svg: SVGSVGElement, shape: Element): number {
  return centreOf(boxIn(svg, shape)).y;
}

/** The height of the tick that says zero, if it is the lowest. */
function zeroOf(svg: SVGSVGElement): number | undefined {
  const labels = all(svg, '.left-axis .label text');
  const at = labels.findIndex((label) => label.textContent?.trim() === '0');
  const ticks = all(svg, '.left-axis .ticks path').map((tick) => middle(svg, tick));
  return ticks[at] === Math.max(...ticks) ? ticks[at] : undefined;
}

/**
 * Mermaid draws bars and axis about ten px below the tick of zero. A bar must be as long as its number: what
 * lies below zero is cut, and the axis moves up to it.
 */
function standOnZero(svg: SVGSVGElement): void {
  const ground = all(svg, '.bottom-axis .axis-line path')[0];
  const zero = zeroOf(svg);
  if (!ground || zero === undefined) return;
  const room = middle(svg, ground) - zero;
  for (const bar of all(svg, BARS))
    bar.setAttribute('height', String(Math.max(zero - boxIn(svg, bar).y, 0)));
  for (const axis of all(svg, '.bottom-axis'))
    axis.setAttribute('transform', `translate(0 ${-room})`);
  for (const line of all(svg, LEFT_LINE)) {
    const {x, y, width} = boxIn(svg, line);
    line.setAttribute('d', `M${x + width / 2} ${y}V${zero}`);
  }
}

/** More room between a swatch and its words than Mermaid leaves. */
const SWATCH_GAP_PX = 5;

function plotClass(name: string): (shape: Element) => string {
  return (shape) => {
    const series = /plot-(\d+)/.exec(shape.parentElement?.getAttribute('class') ?? '')?.[1] ?? '0';
    return `${name} dg-series-${Number(series) % 6}`;
  };
}

export function drawXychart(source: Source): Element[] {
  standOnZero(source.svg);
  return [
    ...copies(source, BARS, plotClass('dg-bar')),
    ...copies(source, '[class^="line-plot"] path', plotClass('dg-line')),
    ...copies(source, '.axis-line path, .axisl-line path, .ticks path', 'dg-rule'),
    ...texts(
      source,
      '[class$="-axis"] .label text, .bottom-axis .title text, .top-axis .title text',
      'dg-axis',
    ),
    ...upwardTexts(source, '.left-axis .title text', 'dg-axis'),
    ...texts(source, '[class^="bar-plot"] text', 'dg-point-text'),
    ...legend(source),
  ];
}

/** Mermaid gives each series a colour; by it the legend's swatch finds its series. */
function colourOf(shape: Element): string {
  return shape.getAttribute(shape.tagName === 'rect' ? 'fill' : 'stroke') ?? '';
}

function legend(source: Source): Element[] {
  const plots = all<Element>(source.svg, '[class^="bar-plot"], [class^="line-plot"]');
  const colours = plots.map((plot) => colourOf(plot.querySelector('rect, path') ?? plot));
  const series = (swatch: Element) => Math.max(colours.indexOf(colourOf(swatch)), 0) % 6;
  return [
    ...copies(source, '.legend rect', (swatch) => `dg-bar dg-series-${series(swatch)}`),
    ...copies(source, '.legend path', (swatch) => `dg-line dg-series-${series(swatch)}`),
    ...leftTexts(source, '.legend text', 'dg-axis', SWATCH_GAP_PX),
  ];
}
