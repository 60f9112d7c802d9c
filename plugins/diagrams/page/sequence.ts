/** Sequences: participants, lifelines, messages, notes and frames, drawn anew where Mermaid put them. */
import type {Role} from '../types';
import type {Source} from './graph';
import {labelShift, mark, outline} from './roleShape';
import {all, boxIn, centreOf, element, originIn, translate, type Attributes, type Box} from './svg';
import {linesIn, textBlock, type Line} from './text';

export const SEQUENCE_TEXT_PX = 14;
export const ACTOR_TEXT_PX = 15;

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return {x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y};
}

/** Mermaid writes one `<text>` per line here; lines of one label follow each other directly. */
function blocks(texts: Element[]): Element[][] {
  const groups: Element[][] = [];
  for (const text of texts) {
    const last = groups.at(-1)?.at(-1);
    const follows = last !== undefined && text.previousElementSibling === last;
    const sameLabel = follows && last.getAttribute('class') === text.getAttribute('class');
    if (sameLabel) groups.at(-1)?.push(text);
    else groups.push([text]);
  }
  return groups;
}

function blockElement(
  svg: SVGSVGElement,
  texts: Element[],
  name: string,
  sizePx: number,
  data: Attributes = {},
): Element[] {
  const lines: Line[] = texts.flatMap((text) => linesIn(text));
  if (lines.length === 0) return [];
  const box = texts.map((text) => boxIn(svg, text)).reduce(union);
  return [textBlock(lines, centreOf(box), sizePx, {class: name, ...data})];
}

function participant(source: Source, rect: Element): Element {
  const {svg, parsed} = source;
  const id = rect.getAttribute('name') ?? '';
  const role: Role | undefined = parsed.roleOf.get(id);
  const box = boxIn(svg, rect);
  const shape = outline(role, box);
  shape.setAttribute('class', 'dg-shape');
  const texts = all<Element>(rect.parentElement ?? svg, 'text');
  const shift = role ? labelShift(role) : {x: 0, y: 0};
  const centre = centreOf(box);
  const at = {x: centre.x + shift.x, y: centre.y + shift.y};
  const label = textBlock(
    texts.flatMap((text) => linesIn(text)),
    at,
    ACTOR_TEXT_PX,
  );
  const attributes = {class: 'dg-node', 'data-node': id, 'data-role': role};
  return element('g', attributes, [shape, ...(role ? [mark(role, box)] : []), label]);
}

const LINE_GEOMETRY = ['x1', 'y1', 'x2', 'y2', 'd', 'points'];

function lineCopy({svg, markers}: Source, line: Element, name: string): SVGElement {
  const own = LINE_GEOMETRY.map((key) => [key, line.getAttribute(key) ?? undefined] as const);
  const transform = translate(originIn(svg, line));
  const attributes = {class: name, ...Object.fromEntries(own), transform, ...markers.of(line)};
  return element(line.tagName, attributes);
}

function boxCopy({svg}: Source, rect: Element, name: string, rx: number): SVGElement {
  return element('rect', {class: name, ...boxIn(svg, rect), rx});
}

const MESSAGE_LINES = '.messageLine0, .messageLine1';

function messages(source: Source): Element[] {
  const lines = all<Element>(source.svg, MESSAGE_LINES);
  return lines.map((line, index) => {
    const dashed = line.classList.contains('messageLine1') ? ' dg-dashed' : '';
    const copy = lineCopy(source, line, `dg-edge${dashed}`);
    copy.setAttribute('data-edge', String(index));
    return copy;
  });
}

function isBefore(text: Element, line: Element): boolean {
  return Boolean(text.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Mermaid writes a message's words just before its line. */
function messageTexts({svg}: Source): Element[] {
  const lines = all<Element>(svg, MESSAGE_LINES);
  return blocks(all<Element>(svg, '.messageText')).flatMap((texts) => {
    const index = lines.findIndex((line) => texts.every((text) => isBefore(text, line)));
    return blockElement(svg, texts, 'dg-message', SEQUENCE_TEXT_PX, {'data-edge': index});
  });
}

function frames(source: Source): Element[] {
  const {svg} = source;
  const lines = all<Element>(svg, '.loopLine').map((line) => {
    const dashed = /dasharray/.test(line.getAttribute('style') ?? '');
    return lineCopy(source, line, dashed ? 'dg-frame dg-dashed' : 'dg-frame');
  });
  const tabs = all<Element>(svg, '.labelBox').map((tab) => lineCopy(source, tab, 'dg-tab'));
  const texts = ['labelText', 'loopText', 'sectionTitle'].flatMap((name) =>
    blocks(all<Element>(svg, `.${name}`)).flatMap((group) =>
      blockElement(
        svg,
        group,
        name === 'labelText' ? 'dg-tab-text' : 'dg-condition',
        SEQUENCE_TEXT_PX,
      ),
    ),
  );
  return [...lines, ...tabs, ...texts];
}

function boxTitles({svg}: Source): Element[] {
  return blocks(all<Element>(svg, 'text.text')).flatMap((texts) =>
    blockElement(svg, texts, 'dg-box-title', SEQUENCE_TEXT_PX),
  );
}

function notes(source: Source): Element[] {
  return all<Element>(source.svg, '[data-et="note"]').flatMap((note) => {
    const rect = note.querySelector('rect');
    const texts = blockElement(
      source.svg,
      all<Element>(note, 'text'),
      'dg-note-text',
      SEQUENCE_TEXT_PX,
    );
    return rect
      ? [element('g', {class: 'dg-sticker'}, [boxCopy(source, rect, 'dg-note', 3), ...texts])]
      : [];
  });
}

function numbers(source: Source): Element[] {
  const {svg} = source;
  return all<Element>(svg, '.sequenceNumber').flatMap((text) => {
    const centre = centreOf(boxIn(svg, text));
    const disc = element('circle', {class: 'dg-number', cx: centre.x, cy: centre.y, r: 10});
    return [disc, textBlock(linesIn(text), centre, SEQUENCE_TEXT_PX, {class: 'dg-number-text'})];
  });
}

/** Without a second row of participants Mermaid lets the lifelines run far below the last message. */
function endLifelines(svg: SVGSVGElement, lifelines: SVGElement[]): void {
  const last = all<Element>(
    svg,
    '.messageLine0, .messageLine1, .loopLine, .note, [class^="activation"]',
  );
  const bottoms = last.map((shape) => boxIn(svg, shape)).map((box) => box.y + box.height);
  const end = String(Math.round(Math.max(...bottoms, 60) + 18));
  for (const line of lifelines) line.setAttribute('y2', end);
}

export function drawSequence(source: Source): Element[] {
  const {svg} = source;
  const areas = all<Element>(svg, 'rect.rect').map((area) => boxCopy(source, area, 'dg-group', 6));
  const lifelines = all<Element>(svg, '.actor-line').map((line) =>
    lineCopy(source, line, 'dg-lifeline'),
  );
  endLifelines(svg, lifelines);
  const actors = all<Element>(svg, 'rect.actor').map((rect) => participant(source, rect));
  const active = all<Element>(svg, '[class^="activation"]').map((rect) =>
    boxCopy(source, rect, 'dg-active', 2),
  );
  return [
    ...areas,
    ...boxTitles(source),
    ...lifelines,
    ...frames(source),
    ...active,
    ...messages(source),
    ...messageTexts(source),
    ...notes(source),
    ...numbers(source),
    ...actors,
  ];
}
