/** Time lines: bars by section, drawn where Mermaid put them. */
import {CHART_TEXT_PX, copies, leftTexts, texts} from './chart';
import type {Source} from './graph';
import {all, boxIn, element, originIn, type Box} from './svg';
import {linesIn, textBlock} from './text';

/** Between the last row and the dates. */
const AXIS_GAP_PX = 8;

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
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) =>
    Number(rect.getAttribute(key)),
  );
  const origin = originIn(svg, rect.parentElement ?? svg);
  return {x: (x ?? 0) + origin.x, y: (y ?? 0) + origin.y, width: width ?? 0, height: height ?? 0};
}

/** One band for each section: Mermaid has one for each row. */
function sectionBands(svg: SVGSVGElement): Box[] {
  const bands: Array<Box & {section: string}> = [];
  const rows = all<Element>(svg, 'rect.section').map((row) => ({
    box: boxOfRect(svg, row),
    section: row.getAttribute('class') ?? '',
  }));
  for (const {box, section} of rows.sort((a, b) => a.box.y - b.box.y)) {
    const last = bands.at(-1);
    if (last?.section === section) last.height = box.y + box.height - last.y;
    else bands.push({...box, section});
  }
  return bands.map(({x, y, width, height}) => ({x, y, width, height}));
}

function sectionElements(svg: SVGSVGElement): Element[] {
  const titles = all<Element>(svg, '.sectionTitle').sort(
    (a, b) => boxIn(svg, a).y - boxIn(svg, b).y,
  );
  return sectionBands(svg).flatMap((band, at) => {
    const rect = element('rect', {
      class: at % 2 === 0 ? 'dg-band dg-even' : 'dg-band',
      ...band,
      rx: 4,
    });
    const title = titles[at];
    const lines = title ? linesIn(title) : [];
    const left = {x: band.x + 10, y: band.y + band.height / 2};
    const attributes = {class: 'dg-section', 'text-anchor': 'start'};
    return lines.length > 0 ? [rect, textBlock(lines, left, CHART_TEXT_PX, attributes)] : [rect];
  });
}

export function drawGantt(source: Source): Element[] {
  const {svg} = source;
  const tasks = all<Element>(svg, 'rect.task').map((task) =>
    task.classList.contains('milestone')
      ? milestone(svg, task)
      : element('rect', {class: taskClass(task), ...boxOfRect(svg, task), rx: 3}),
  );
  return [
    ...sectionElements(svg),
    ...copies(source, '.grid .tick line', 'dg-grid'),
    ...tasks,
    ...texts(source, '.grid .tick text', 'dg-axis', AXIS_GAP_PX),
    ...leftTexts(source, '.taskText, .taskTextOutsideRight, .taskTextOutsideLeft', 'dg-task-text'),
  ];
}
