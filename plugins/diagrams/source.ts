/** Reads what our own conventions put into a fence; Mermaid reads the rest. */
import {isKindWord, isRole, KINDS, type Kind, type Role} from './types';

export interface SourceLine {
  text: string;
  /** Counted from 1 within the fence. */
  number: number;
}

export function linesOf(source: string): SourceLine[] {
  return source.split('\n').map((text, index) => ({text, number: index + 1}));
}

export function isComment(line: SourceLine): boolean {
  return /^\s*%%(?!\{)/.test(line.text);
}

/** The lines that Mermaid sees, in order: comments and blank lines before the first word are cut. */
export function drawnLines(source: string): SourceLine[] {
  const lines = linesOf(source).filter((line) => !isComment(line));
  const first = lines.findIndex((line) => line.text.trim() !== '');
  return first < 0 ? [] : lines.slice(first);
}

export function kindWordOf(source: string): string {
  return drawnLines(source)[0]?.text.trim().split(/\s+/)[0] ?? '';
}

export function kindOf(source: string): Kind | undefined {
  const word = kindWordOf(source);
  return isKindWord(word) ? KINDS[word] : undefined;
}

function accessibleText(source: string, word: 'accTitle' | 'accDescr'): string {
  const line = new RegExp(`^[ \\t]*${word}[ \\t]*:[ \\t]*(.*)$`, 'm').exec(source)?.[1];
  const block = new RegExp(`^[ \\t]*${word}[ \\t]*\\{([^}]*)\\}`, 'm').exec(source)?.[1];
  return (line ?? block ?? '').replace(/\s+/g, ' ').trim();
}

export function titleOf(source: string): string {
  return accessibleText(source, 'accTitle');
}

export function descriptionOf(source: string): string {
  return accessibleText(source, 'accDescr');
}

/** What a fence says that it shows, `%% kind: funnel`; '' if it does not. The site knows the words. */
export function shownKindOf(source: string): string {
  return /^[ \t]*%%[ \t]*kind[ \t]*:[ \t]*(.*?)[ \t]*$/m.exec(source)?.[1] ?? '';
}

export interface RoleComment {
  role: string;
  participants: string[];
  line: number;
}

/** The `%% role store: F G` comments of a sequence. */
export function roleComments(source: string): RoleComment[] {
  return linesOf(source).flatMap((line) => {
    const found = /^\s*%%\s*role\s+([^:]*?)\s*:\s*(.*)$/.exec(line.text);
    if (!found) return [];
    const participants = (found[2] ?? '').split(/[\s,]+/).filter(Boolean);
    return [{role: found[1] ?? '', participants, line: line.number}];
  });
}

/** A role on a state: `Shadow:::job`. Mermaid forgets it unless it stands in a transition. */
const STATE_ROLE = /([\w.-]+)[ \t]*:::[ \t]*([\w-]+)/g;

function stateRoles(source: string): Array<[string, string]> {
  return drawnLines(source).flatMap(({text}) =>
    [...text.matchAll(STATE_ROLE)].map(
      (found) => [found[1] ?? '', found[2] ?? ''] as [string, string],
    ),
  );
}

function participantRoles(source: string): Array<[string, string]> {
  return roleComments(source).flatMap(({role, participants}) =>
    participants.map((participant): [string, string] => [participant, role]),
  );
}

/** Roles that are read here and not by Mermaid: of participants and of states. */
export function rolesIn(source: string): Record<string, Role> {
  const kind = kindOf(source);
  const pairs =
    kind === 'state' ? stateRoles(source) : kind === 'sequence' ? participantRoles(source) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, Role] => isRole(pair[1])));
}

/** The text that Mermaid is given. */
export function mermaidText(source: string): string {
  const text = drawnLines(source)
    .map((line) => line.text)
    .join('\n');
  return kindOf(source) === 'state' ? text.replace(STATE_ROLE, '$1') : text;
}
