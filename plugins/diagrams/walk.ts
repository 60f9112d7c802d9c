/**
 * The walk of a diagram: an ordered path through its edges, written in comments of the fence.
 * What a line says is read here; `walkGraph.ts` finds the edge that it names in the drawn graph.
 */
import {linesOf} from './source';
import {timeOf} from './time';

/** One `%% step` line. `edge` in a graph, `message` (counted from 1) in a sequence. */
export interface StepLine {
  line: number;
  edge?: {from: string; to: string};
  message?: number;
  /** What moves; empty if the author forgot it. */
  what: string;
  /** What stands after the `;`, read by `timeOf`: `2 ms`, `nightly`. */
  time?: string;
}

export interface WalkLines {
  title?: {text: string; line: number};
  steps: StepLine[];
  /** Why some steps or all have no time. */
  untimed?: {text: string; line: number};
  /** Lines that begin like a walk's and cannot be read; a second title or reason is one of them. */
  unread: number[];
}

const ID = '[\\w.]+(?:-[\\w.]+)*';
const TITLE = /^\s*%%\s*walk\s*:\s*(.*?)\s*$/;
const ON_EDGE = new RegExp(`^\\s*%%\\s*step\\s+(${ID})\\s*->\\s*(${ID})\\s*:(.*)$`);
const ON_MESSAGE = /^\s*%%\s*step\s+(\d+)\s*:(.*)$/;
const UNTIMED = /^\s*%%\s*untimed\s*:\s*(.*?)\s*$/;
const LIKE_A_WALK = /^\s*%%\s*(walk|steps?|untimed)\b/i;

/** `user id; 2 ms` -> what moves, and how long or when. */
function saidOf(text: string): {what: string; time?: string} {
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
    const untimed = UNTIMED.exec(text)?.[1];
    const step = stepOf(text, number);
    if (step) found.steps.push(step);
    else if (title && !found.title) found.title = {text: title, line: number};
    else if (untimed && !found.untimed) found.untimed = {text: untimed, line: number};
    else found.unread.push(number);
  }
  return found;
}

const LAST_BRACKETS = /\s*\(([^()]*)\)\s*$/;

/** A message may say itself how long it takes: `rows (10 ms)`. */
export function saidByLabel(label: string): {what: string; time?: string} {
  const time = LAST_BRACKETS.exec(label)?.[1];
  const isLength = time !== undefined && timeOf(time)?.time !== undefined;
  return isLength ? {what: label.replace(LAST_BRACKETS, ''), time} : {what: label};
}
