/** Mermaid gives every word its own element; here a line of text becomes one piece again. */
import {element, type Attributes, type Point} from './svg';

interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
}

export type Line = Run[];

/** Line height as a multiple of the text size, and how far a baseline lies below a line's middle. */
const LINE_HEIGHT = 1.22;
const BASELINE = 0.33;

function runOf(piece: Element): Run {
  const weight = piece.getAttribute('font-weight') ?? '';
  return {
    text: (piece.textContent ?? '').replace(/\s+/g, ' '),
    bold: weight === 'bold' || Number(weight) >= 600,
    italic: piece.getAttribute('font-style') === 'italic',
  };
}

function merged(runs: Run[]): Line {
  const line: Line = [];
  for (const run of runs) {
    const last = line.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic) last.text += run.text;
    else line.push({...run});
  }
  if (line[0]) line[0].text = line[0].text.trimStart();
  const last = line.at(-1);
  if (last) last.text = last.text.trimEnd();
  return line.filter((run) => run.text !== '');
}

function lineOf(row: Element): Line {
  const pieces = [...row.children];
  return merged(pieces.length > 0 ? pieces.map(runOf) : [runOf(row)]);
}

/** The lines of one of Mermaid's `<text>` elements; none if it is empty. */
export function linesIn(text: Element): Line[] {
  const rows = [...text.children];
  const lines = rows.length > 0 ? rows.map(lineOf) : [merged([runOf(text)])];
  return lines.filter((line) => line.length > 0);
}

function runElement(run: Run): Element | string {
  if (!run.bold && !run.italic) return run.text;
  const name = [run.bold && 'dg-bold', run.italic && 'dg-italic'].filter(Boolean).join(' ');
  return element('tspan', {class: name}, [run.text]);
}

/** A block of lines whose middle is at `centre` (its left edge with `text-anchor` "start"). */
export function textBlock(
  lines: Line[],
  centre: Point,
  sizePx: number,
  attributes: Attributes = {},
): SVGElement {
  const first = centre.y - ((lines.length - 1) * sizePx * LINE_HEIGHT) / 2 + sizePx * BASELINE;
  const at = {x: centre.x, y: first, ...attributes};
  if (lines.length === 1) return element('text', at, (lines[0] ?? []).map(runElement));
  const rows = lines.map((line, index) =>
    element(
      'tspan',
      {x: centre.x, dy: index === 0 ? undefined : sizePx * LINE_HEIGHT},
      line.map(runElement),
    ),
  );
  return element('text', at, rows);
}
