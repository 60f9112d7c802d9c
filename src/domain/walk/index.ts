/** A walk told step by step: what moves from where to where, how long it takes, and how long so far. */
import type {Sheet, SheetStep} from '../diagram/sheet';
import {formatQuantity, parseQuantity} from '../quantity';

export interface ToldStep {
  /** Index in the sheet's edges. */
  edge: number;
  /** Ids of the nodes at its ends, in the direction walked. */
  from: string;
  to: string;
  fromLabel: string;
  toLabel: string;
  what: string;
  /** How long this step takes, as the author wrote it. */
  time?: string;
  /** Sum of all times up to here, formatted; absent until a step says one. */
  soFar?: string;
}

/** Significant figures of a sum: 85 ms must not become 90. */
const SUM_DIGITS = 3;

/** Seconds in `2 ms`, `10 min`, `under 1 h`; undefined if the words are no duration. */
export function secondsOf(time: string): number | undefined {
  return parseQuantity(time.replace(/^(?:under|about|up to|at most|<|≤|~)\s*/i, ''), 's');
}

function labelOf(sheet: Sheet, id: string): string {
  return sheet.nodes.find((node) => node.id === id)?.label ?? id;
}

/** The steps of the sheet's walk in order; none if it declares no walk. */
export function toldSteps(sheet: Sheet): ToldStep[] {
  let seconds: number | undefined;
  return (sheet.walk?.steps ?? []).map((step: SheetStep) => {
    const taken = step.time === undefined ? undefined : secondsOf(step.time);
    if (taken !== undefined) seconds = (seconds ?? 0) + taken;
    const soFar = seconds === undefined ? undefined : formatQuantity(seconds, 's', SUM_DIGITS);
    const {edge, from, to, what, time} = step;
    const labels = {fromLabel: labelOf(sheet, from), toLabel: labelOf(sheet, to)};
    return {edge, from, to, ...labels, what, ...(time && {time}), ...(soFar && {soFar})};
  });
}
