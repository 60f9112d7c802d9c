/** No two diagrams of the handbook show the same. Their graphs are compared, not their text. */
import {alike, likenessOf} from '../../../src/domain/diagram/alike';
import type {Likeness} from '../../../src/domain/diagram/alike';
import type {Problem} from '../problems';
import {placeOf, studiedDiagrams} from '../read/sheets';
import type {DrawnDiagram} from '../read/sheets';
import type {Check} from './check';

interface Compared {
  drawn: DrawnDiagram;
  likeness: Likeness;
}

const TOLD = {
  names: 'names and links are mostly those of',
  shape: 'it is the same graph, with other names, as',
};

export const alikeDiagrams: Check = (site) => {
  const drawn = studiedDiagrams(site).filter(({sheet}) => sheet.edges.length > 0);
  const compared = drawn.map((one) => ({drawn: one, likeness: likenessOf(one.sheet)}));
  return compared.flatMap((one, at) => problemOf(one, compared.slice(0, at)));
};

/** The first diagram before it that shows the same. */
function problemOf(one: Compared, before: Compared[]): Problem[] {
  for (const other of before) {
    const how = alike(one.likeness, other.likeness);
    if (!how) continue;
    const {file, line} = placeOf(other.drawn);
    const found = `${TOLD[how]} ${other.drawn.diagram.id} (${file}:${line})`;
    return [{...placeOf(one.drawn), found, todo: 'show something else here, or link to that one'}];
  }
  return [];
}
