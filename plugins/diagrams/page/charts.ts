/** Gantt, quadrant, xy and pie charts: Mermaid's geometry with our classes. */
import type {Source} from './graph';
import {all, boxIn, centreOf, element, originIn, translate, type Box} from './svg';
import {linesIn, textBlock} from './text';

export const CHART_TEXT_PX = 14;

const GEOMETRY = ['x', 'y', 'width', 'height', 'rx', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'd', 'points'];

function copies({svg}: Source, selector: string, name: string | ((shape: Element, at: number) => string)): Element[] {
  return all<Element>(svg, selector).map((shape, at) => {
    const own = GEOMETRY.map((key) => [key, shape.getAttribute(key) ?? undefined] as const);
    const given = typeof name === 'string' ? name : name(shape, at);
    const transform = translate(originIn(svg, shape));
    return element(shape.tagName, {class: given, ...Object.fromEntries(own), transform});
  });
}

function texts({svg}: Source, selector: string, name: string): Element[] {
  return all<Element>(svg, selector).flatMap((text) => {
    const lines = linesIn(text);
    if (lines.length === 0) return [];
    return [textBlock(lines, centreOf(boxIn(svg, text)), CHART_TEXT_PX, {class: name})];
  });
}

/** Text that runs upwards, as on a vertical axis. */
function upwardTexts({svg}: Source, selector: string, name: string): Element[] {
  return all<Element>(svg, selector).flatMap((text) => {
    const lines = linesIn(text);
    if (lines.length === 0) return [];
    const {x, y} = centreOf(boxIn(svg, text));
    const transform = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) rotate(-90)`;
    return [textBlock(lines, {x: 0, y: 0}, CHART_TEXT_PX, {class: name, transform})];
  });
}

function taskClass(task: Element): string {
  const names = task.getAttribute('class') ?? '';
  const crit = /(crit|Crit)\d/.test(names) && 'dg-crit';
  const done = /done/.test(names) && 'dg-done';
  const active = /active(?!Text)/.test(names) && 'dg-now';
  const milestone = /milestone/.test(names) && 'dg-milestone';
  return ['dg-task', crit, done, active, milestone].filter(Boolean).join(' ');
}

/** A milestone is a diamond; Mermaid turns a square by CSS. */
function milestone(svg: SVGSVGElement, task: Element): Element {
  const {x, y, width, height} = boxOfRect(svg, task);
  const [cx, cy, half] = [x + width / 2, y + height / 2, Math.min(width, height) * 0.42];
  const points = [cx, cy - half, cx + half, cy, cx, cy + half, cx - half, cy];
  return element('polygon', {class: taskClass(task), points: points.join(' ')});
}

function boxOfRect(svg: SVGSVGElement, rect: Element): Box {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(rect.getAttribute(key)));
  const origin = originIn(svg, rect.parentElement ?? svg);
  return {x: (x ?? 0) + origin.x, y: (y ?? 0) + origin.y, width: width ?? 0, height: height ?? 0};
}

function leftTexts({svg}: Source, selector: string, name: string): Element[] {
  return all<Element>(svg, selector).flatMap((text) => {
    const box = boxIn(svg, text);
    const at = {x: box.x, y: centreOf(box).y};
    const lines = linesIn(text);
    return lines.length > 0
      ? [textBlock(lines, at, CHART_TEXT_PX, {class: name, 'text-anchor': 'start'})]
      : [];
  });
}

export function drawGantt(source: Source): Element[] {
  const tasks = all<Element>(source.svg, 'rect.task').map((task) =>
    task.classList.contains('milestone')
      ? milestone(source.svg, task)
      : element('rect', {class: taskClass(task), ...boxOfRect(source.svg, task), rx: 3}),
  );
  return [
    ...copies(source, 'rect.section', (_, at) => (at % 2 === 0 ? 'dg-band' : 'dg-band dg-even')),
    ...copies(source, '.grid .tick line', 'dg-grid'),
    ...tasks,
    ...texts(source, '.grid .tick text', 'dg-axis'),
    ...leftTexts(source, '.taskText, .taskTextOutsideRight, .taskTextOutsideLeft', 'dg-task-text'),
    ...leftTexts(source, '.sectionTitle', 'dg-section'),
  ];
}

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

function plotClass(name: string): (shape: Element) => string {
  return (shape) => {
    const series = /plot-(\d+)/.exec(shape.parentElement?.getAttribute('class') ?? '')?.[1] ?? '0';
    return `${name} dg-series-${Number(series) % 6}`;
  };
}

export function drawXychart(source: Source): Element[] {
  return [
    ...copies(source, '[class^="bar-plot"] rect', plotClass('dg-bar')),
    ...copies(source, '[class^="line-plot"] path', plotClass('dg-line')),
    ...copies(source, '.axis-line path, .axisl-line path, .ticks path', 'dg-rule'),
    ...texts(source, '.label text, .bottom-axis .title text, .top-axis .title text', 'dg-axis'),
    ...upwardTexts(source, '.left-axis .title text', 'dg-axis'),
    ...texts(source, '[class^="bar-plot"] text', 'dg-point-text'),
    ...legend(source),
  ];
}

function legend(source: Source): Element[] {
  return [
    ...copies(source, '.legend rect', (_, at) => `dg-bar dg-series-${at % 6}`),
    ...leftTexts(source, '.legend text', 'dg-axis'),
  ];
}

export function drawPie(source: Source): Element[] {
  const series = (name: string) => (_: Element, at: number) => `${name} dg-series-${at % 6}`;
  return [
    ...copies(source, '.pieCircle', series('dg-slice')),
    ...texts(source, '.slice', 'dg-point-text'),
    ...copies(source, '.legend rect', series('dg-slice')),
    ...leftTexts(source, '.legend text', 'dg-axis'),
  ];
}
