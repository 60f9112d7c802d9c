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

export const diagramWalks: Check = ({pages}) =>
  studiedDiagrams(pages).flatMap((drawn) => {
    if (!needsWalk(drawn.sheet)) return [];
    const {walk} = drawn.sheet;
    const problem = walk ? withoutTimes(walk) : withoutWalk(drawn);
    return problem ? [{...placeOf(drawn), ...problem}] : [];
  });
