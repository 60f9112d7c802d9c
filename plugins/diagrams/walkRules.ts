/** What of a walk can be wrong without knowing the graph. */
import {kindOf} from './source';
import {timeOf, TIMES} from './time';
import type {Finding} from './types';
import {walkLines, type StepLine, type WalkLines} from './walk';

export const FEWEST_STEPS = 3;

const WITH_EDGES: Array<string | undefined> = ['flowchart', 'state', 'er', 'class'];
const EDGE_STEP = '"%% step FROM->TO: what moves; how long"';
const MESSAGE_STEP = '"%% step 3: what moves; how long" for the third message';

function shapeFinding({line, edge, what, time}: StepLine, isSequence: boolean): Finding[] {
  if (isSequence && edge)
    return [{line, message: `the messages of a sequence are the steps: write ${MESSAGE_STEP}`}];
  if (!isSequence && !edge) return [{line, message: `a step names its edge: write ${EDGE_STEP}`}];
  const isSaid = what || (isSequence && time);
  return isSaid ? [] : [{line, message: `the step does not say what moves: write ${EDGE_STEP}`}];
}

function timeFindings({line, time}: StepLine): Finding[] {
  if (time === undefined || timeOf(time)) return [];
  const message = `"${time}" after ";" is no time: write ${TIMES}; what moves stands before the ";"`;
  return [{line, message}];
}

function numberFindings({title, steps}: WalkLines, isSequence: boolean): Finding[] {
  if (isSequence || !title || steps.length >= FEWEST_STEPS) return [];
  const message = `a walk has at least ${FEWEST_STEPS} steps, this one ${steps.length}: add ${EDGE_STEP}`;
  return [{line: title.line, message}];
}

function repeatFindings({steps}: WalkLines): Finding[] {
  return steps.flatMap(({line, message}, at) => {
    const before = steps.slice(0, at).find((step) => step.message === message);
    if (message === undefined || !before) return [];
    return [
      {line, message: `message ${message} has a step in line ${before.line} already: delete one`},
    ];
  });
}

/** Lines are counted from 1 within the fence. */
export function walkFindings(source: string): Finding[] {
  const lines = walkLines(source);
  const {title, untimed, steps, unread} = lines;
  const [first] = [title?.line, ...steps.map(({line}) => line), untimed?.line].filter(
    (line) => line !== undefined,
  );
  const kind = kindOf(source);
  const isSequence = kind === 'sequence';
  const mend = `write "%% walk: title", once, and then ${isSequence ? MESSAGE_STEP : EDGE_STEP}`;
  const odd = unread.map((line) => ({
    line,
    message: `the line cannot be read as part of a walk: ${mend}`,
  }));
  if (first === undefined) return odd;
  if (!isSequence && !WITH_EDGES.includes(kind))
    return [{line: first, message: 'a walk goes along edges, and this kind has none: delete it'}];
  if (!title) {
    const part = steps.length > 0 ? 'step' : 'reason';
    return [...odd, {line: first, message: `a ${part} without a walk: ${mend}`}];
  }
  return [
    ...odd,
    ...steps.flatMap((step) => shapeFinding(step, isSequence)),
    ...steps.flatMap(timeFindings),
    ...repeatFindings(lines),
    ...numberFindings(lines, isSequence),
  ];
}
