/**
 * The walk of a diagram: an ordered path through its edges, written in comments of the fence.
 * What a line says is read here; `walkGraph.ts` finds the edge that it names in the drawn graph.
 */
import {linesOf} from './source';

/** One `%% step` line. `edge` in a graph, `message` (counted from 1) in a sequence. */
export interface StepLine {
  line: number;
  edge?: {from: string; to: string};
  message?: number;
  /** What moves; empty if the author forgot it. */
  what: string;
  /** How long it takes, as written: `2 ms`. */
  time?: string;
}

export interface WalkLines {
  title?: {text: string; line: number};
  steps: StepLine[];
  /** Lines that begin like a walk's and cannot be read; a second title is one of them. */
  unread: number[];
}

const ID = '[\\w.]+(?:-[\\w.]+)*';
const TITLE = /^\s*%%\s*walk\s*:\s*(.*?)\s*$/;
const ON_EDGE = new RegExp(`^\\s*%%\\s*step\\s+(${ID})\\s*->\\s*(${ID})\\s*:(.*)$`);
const ON_MESSAGE = /^\s*%%\s*step\s+(\d+)\s*:(.*)$/;
const LIKE_A_WALK = /^\s*%%\s*(walk|steps?)\b/i;

/** `user id; 2 ms` -> what moves and how long. */
export function saidOf(text: string): {what: string; time?: string} {
  const cut = text.lastIndexOf(';');
  const [what, time] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1)];
  return time.trim() ? {what: what.trim(), time: time.trim()} : {what: what.trim()};
}

function stepOf(text: string, line: number): StepLine | undefined {
  const edge = ON_EDGE.exec(text);
  if (edge) {
    const [, from = '', to = '', said = ''] = edge;
    return {line, edge: {from, to}, ...saidOf(said)};
  }
  const message = ON_MESSAGE.exec(text);
  return message ? {line, message: Number(message[1]), ...saidOf(message[2] ?? '')} : undefined;
}

export function walkLines(source: string): WalkLines {
  const found: WalkLines = {steps: [], unread: []};
  for (const {text, number} of linesOf(source).filter((line) => LIKE_A_WALK.test(line.text))) {
    const title = TITLE.exec(text)?.[1];
    const step = stepOf(text, number);
    if (step) found.steps.push(step);
    else if (title && !found.title) found.title = {text: title, line: number};
    else found.unread.push(number);
  }
  return found;
}

const TIME_IN_LABEL =
  /\s*\(((?:under |about )?[\d.,]+ ?(?:ns|µs|us|ms|s|min|h|hours?|d|days?))\)\s*$/;

/** A message may say its time itself: `rows (10 ms)`. */
export function saidByLabel(label: string): {what: string; time?: string} {
  const time = TIME_IN_LABEL.exec(label)?.[1];
  return time ? {what: label.replace(TIME_IN_LABEL, ''), time} : {what: label};
}
