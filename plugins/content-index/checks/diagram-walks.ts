/** System architectures and request walks declare a walk, so that a reader can follow what moves, and how long it takes. */
import type {SheetWalk} from '../../../src/domain/diagram/sheet';
import {needsWalk} from '../../../src/domain/diagram/standard';
import {placeOf, studiedDiagrams, type DrawnDiagram} from '../read/sheets';
import type {Check} from './check';

/** `%% no walk: why`: nothing moves here, although it looks so. */
const EXCUSED = /^\s*%%\s*no walk\s*:\s*\S/m;

function withoutWalk({sheet, diagram}: DrawnDiagram) {
  if (EXCUSED.test(diagram.source)) return undefined;
  const found = sheet.kind === 'sequence' ? 'a sequence without a walk' : 'a system without a walk';
  const step = sheet.kind === 'sequence' ? '' : ' and "%% step FROM->TO: what moves; how long"';
  return {found, todo: `write "%% walk: title"${step}, or "%% no walk: why"`};
}

/** Numbers of the steps, from 1, that say neither how long they take nor when they happen. */
function untimedSteps({steps}: SheetWalk): number[] {
  return steps.flatMap(({time, when}, at) => (time || when ? [] : [at + 1]));
}

function withoutTimes(walk: SheetWalk) {
  const untimed = untimedSteps(walk);
  if (untimed.length === 0 && walk.untimed)
    return {found: 'every step has a time, and the walk says why not', todo: 'delete "%% untimed"'};
  if (untimed.length === 0 || walk.untimed) return undefined;
  const [noun, verb] = untimed.length === 1 ? ['step', 'says'] : ['steps', 'say'];
  return {
    found: `${noun} ${untimed.join(', ')} of the walk ${verb} no time`,
    todo: 'write it after ";", e.g. "; 5 ms", or say for all of them "%% untimed: why"',
  };
}

/** Seconds: what takes less is part of a request, what takes longer is none. */
const REQUEST_PART = 1;
const NO_REQUEST = 3600;

/** Milliseconds of a request and hours of a job, in one sum, as if one waited for the other. */
function mixedTimes({steps}: SheetWalk) {
  const end = steps.findIndex(({seconds}) => seconds === undefined);
  const added = steps.slice(0, end < 0 ? steps.length : end).filter(({seconds}) => seconds);
  const short = added.find(({seconds = 0}) => seconds < REQUEST_PART);
  const long = added.find(({seconds = 0}) => seconds >= NO_REQUEST);
  if (!short || !long) return undefined;
  return {
    found: `the walk adds ${short.time} and ${long.time}`,
    todo: 'a job is no part of a request: say when it happens, e.g. "nightly", "after 4 h", "within 1 h"',
  };
}

export const diagramWalks: Check = (site) =>
  studiedDiagrams(site).flatMap((drawn) => {
    const {walk} = drawn.sheet;
    const missing = walk ? withoutTimes(walk) : withoutWalk(drawn);
    const problems = [needsWalk(drawn.sheet) && missing, walk && mixedTimes(walk)];
    return problems.flatMap((problem) => (problem ? [{...placeOf(drawn), ...problem}] : []));
  });
