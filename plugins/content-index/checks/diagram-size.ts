/** A diagram is large enough to be worth drawing and small enough to be read. */
import {oddSize} from '../../../src/domain/diagram/standard';
import {placeOf, studiedDiagrams} from '../read/sheets';
import type {Check} from './check';

export const diagramSize: Check = (site) =>
  studiedDiagrams(site).flatMap((drawn) => {
    const odd = oddSize(drawn.sheet);
    return odd ? [{...placeOf(drawn), ...odd}] : [];
  });
