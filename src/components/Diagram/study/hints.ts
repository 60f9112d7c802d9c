/** What can be said of a hidden node without naming it, for who cannot see the drawing. */
import type {Sheet} from '@site/src/domain/diagram/sheet';
import {isSolved, type Session} from '@site/src/domain/recall';

import {recallStrings as words} from './strings';

function nameOf(sheet: Sheet, session: Session, id: string): string {
  const number = session.blanks.indexOf(id);
  if (number >= 0 && !isSolved(session, id)) return words.number(number + 1);
  return sheet.nodes.find((node) => node.id === id)?.label ?? id;
}

/** Its role, where edges come from and where they lead to: `its role is store; from Ad server`. */
export function hintOf(sheet: Sheet, session: Session, id: string): string {
  const name = (other: string) => nameOf(sheet, session, other);
  const ends = (own: 'from' | 'to', other: 'from' | 'to') => [
    ...new Set(sheet.edges.filter((edge) => edge[own] === id).map((edge) => name(edge[other]))),
  ];
  const [before, after] = [ends('to', 'from'), ends('from', 'to')];
  const role = sheet.nodes.find((node) => node.id === id)?.role;
  return [
    ...(role ? [words.role(role)] : []),
    ...(before.length > 0 ? [words.from(before.join(', '))] : []),
    ...(after.length > 0 ? [words.to(after.join(', '))] : []),
  ].join('; ');
}
