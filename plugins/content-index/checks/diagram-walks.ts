/** System architectures and request walks declare a walk, so that a reader can follow what moves. */
import {needsWalk} from '../../../src/domain/diagram/standard';
import {placeOf, studiedDiagrams} from '../read/sheets';
import type {Check} from './check';

/** `%% no walk: why`: nothing moves here, although it looks so. */
const EXCUSED = /^\s*%%\s*no walk\s*:\s*\S/m;

export const diagramWalks: Check = (site) =>
  studiedDiagrams(site).flatMap((drawn) => {
    const {sheet, diagram} = drawn;
    if (sheet.walk || !needsWalk(sheet) || EXCUSED.test(diagram.source)) return [];
    const found =
      sheet.kind === 'sequence' ? 'a sequence without a walk' : 'a system without a walk';
    const step = sheet.kind === 'sequence' ? '' : ' and "%% step FROM->TO: what moves; how long"';
    const todo = `write "%% walk: title"${step}, or "%% no walk: why"`;
    return [{...placeOf(drawn), found, todo}];
  });
