/** What all charts share: Mermaid's geometry with our classes. */
import type {Source} from './graph';
import {all, boxIn, centreOf, element, originIn, translate} from './svg';
import {linesIn, textBlock} from './text';

export const CHART_TEXT_PX = 14;

const GEOMETRY = [
  'x',
  'y',
  'width',
  'height',
  'rx',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'd',
  'points',
];

export function copies(
  {svg}: Source,
  selector: string,
  name: string | ((shape: Element, at: number) => string),
): Element[] {
  return all<Element>(svg, selector).map((shape, at) => {
    const own = GEOMETRY.map((key) => [key, shape.getAttribute(key) ?? undefined] as const);
    const given = typeof name === 'string' ? name : name(shape, at);
    const transform = translate(originIn(svg, shape));
    return element(shape.tagName, {class: given, ...Object.fromEntries(own), transform});
  });
}

export function texts({svg}: Source, selector: string, name: string, down = 0): Element[] {
  return all<Element>(svg, selector).flatMap((text) => {
    const lines = linesIn(text);
    if (lines.length === 0) return [];
    const {x, y} = centreOf(boxIn(svg, text));
    return [textBlock(lines, {x, y: y + down}, CHART_TEXT_PX, {class: name})];
  });
}

/** Text that runs upwards, as on a vertical axis. */
export function upwardTexts({svg}: Source, selector: string, name: string): Element[] {
  return all<Element>(svg, selector).flatMap((text) => {
    const lines = linesIn(text);
    if (lines.length === 0) return [];
    const {x, y} = centreOf(boxIn(svg, text));
    const transform = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) rotate(-90)`;
    return [textBlock(lines, {x: 0, y: 0}, CHART_TEXT_PX, {class: name, transform})];
  });
}

export function leftTexts({svg}: Source, selector: string, name: string, right = 0): Element[] {
  return all<Element>(svg, selector).flatMap((text) => {
    const box = boxIn(svg, text);
    const at = {x: box.x + right, y: centreOf(box).y};
    const lines = linesIn(text);
    return lines.length > 0
      ? [textBlock(lines, at, CHART_TEXT_PX, {class: name, 'text-anchor': 'start'})]
      : [];
  });
}
