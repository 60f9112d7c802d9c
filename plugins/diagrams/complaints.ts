/** Finds the line of a page's file that an error belongs to. */
import type {Fence} from './fences';
import {drawnLines, linesOf} from './source';
import type {Complaint} from './types';

function words(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The line within a fence (from 1) that holds a label or an id; 0, its opening, if none does. */
export function lineOf(source: string, hint: string): number {
  const lines = linesOf(source);
  const wanted = words(hint);
  const start = wanted.slice(0, 12);
  const whole = lines.find(({text}) => wanted !== '' && words(text).includes(wanted));
  const part = lines.find(({text}) => start !== '' && words(text).includes(start));
  return (whole ?? part)?.number ?? 0;
}

/** Mermaid counts lines in what it was given: without comments. */
function lineOfParseError(source: string, message: string): number {
  const counted = Number(/\bline (\d+)/i.exec(message)?.[1] ?? 0);
  return drawnLines(source)[counted - 1]?.number ?? 0;
}

/** The first lines of an error tell what was found; the rest is a trace. */
function firstWords(message: string): string {
  const lines = message
    .replace(/^page\.evaluate:\s*/, '')
    .split('\n')
    .filter((line) => !/^\s*at\b/.test(line));
  return lines.slice(0, 4).join(' | ');
}

export function parseComplaint({file, line, id, source}: Fence, error: unknown): Complaint {
  const text = error instanceof Error ? error.message : String(error);
  return {
    file,
    line: line + lineOfParseError(source, text),
    message: `Mermaid cannot draw "${id}": ${firstWords(text)}`,
  };
}
