/** Every node says by its role what it is, in the kinds that have roles. */
import {withoutRole} from '../../../src/domain/diagram/standard';
import {placeOf, studiedDiagrams} from '../read/sheets';
import type {Check} from './check';

export const diagramRoles: Check = (site) =>
  studiedDiagrams(site).flatMap((drawn) => {
    const bare = withoutRole(drawn.sheet);
    if (bare.length === 0) return [];
    const isSequence = drawn.sheet.kind === 'sequence';
    const todo = isSequence
      ? `write "%% role service: ${bare.join(' ')}" with the right role`
      : `give each a role, e.g. ${bare[0]}[…]:::service`;
    return [{...placeOf(drawn), found: `no role on ${bare.join(', ')}`, todo}];
  });
