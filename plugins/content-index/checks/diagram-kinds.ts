/** What a diagram shows is one of the standard's kinds; of a flowchart it must be known. */
import {isShownKind, SHOWN_KINDS, shownKind} from '../../../src/domain/diagram/shownKind';
import {placeOf, studiedDiagrams} from '../read/sheets';
import type {Check} from './check';

const TODO = `write "%% kind: …", one of ${Object.keys(SHOWN_KINDS).join(', ')}`;

export const diagramKinds: Check = (site) =>
  studiedDiagrams(site).flatMap((drawn) => {
    const {shows} = drawn.sheet;
    const isKnown = shows === undefined || isShownKind(shows);
    if (isKnown && shownKind(drawn.diagram.id, drawn.sheet)) return [];
    const found = isKnown ? 'a flowchart that does not say what it shows' : `the kind "${shows}"`;
    return [{...placeOf(drawn), found, todo: TODO}];
  });
