/** The rules of a fence that hold without drawing it. Each error says what to do. */
import type {Fence} from './fences';
import {
  descriptionOf,
  drawnLines,
  kindWordOf,
  roleComments,
  titleOf,
  type SourceLine,
} from './source';
import {isKindWord, isRole, KINDS, ROLES, type Complaint, type Finding} from './types';
import {walkFindings} from './walkRules';

const FORBIDDEN: Array<[RegExp, string]> = [
  [
    /^\s*classDef\b/,
    'classDef is not used here: give the node a role, e.g. F[Feature store]:::store',
  ],
  [/^\s*(style|linkStyle)\b/, 'colours are not set in a page: give the node a role, e.g. :::store'],
  [
    /^\s*class\s+\S+\s+[\w-]+\s*;?\s*$/,
    'write the role on the node, e.g. F[Feature store]:::store',
  ],
  [/%%\{/, 'init directives are not used here: the handbook has one look; delete the line'],
  [/^---\s*$/, 'a diagram has no front matter here: delete it'],
  [
    /^\s*click\b/,
    'links in diagrams are not used: they cannot be reached by keyboard; delete the line',
  ],
];

const TITLED: string[] = ['gantt', 'quadrantChart', 'xychart-beta', 'pie'];
const WITH_ROLES: string[] = ['flowchart', 'stateDiagram-v2'];

function idFindings(id: string | undefined): Finding[] {
  if (id === undefined)
    return [{line: 0, message: 'the fence has no id: write ```mermaid id=some-name'}];
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  return [{line: 0, message: `the id "${id}" must be lower-case words joined by hyphens`}];
}

function kindFindings(source: string): Finding[] {
  const word = kindWordOf(source);
  if (isKindWord(word)) return [];
  if (/^graph\b/.test(word))
    return [{line: 1, message: 'write "flowchart" in place of "graph": it is the same kind'}];
  const known = Object.keys(KINDS).join(', ');
  return [{line: 1, message: `"${word}" is not a kind of diagram used here; use one of ${known}`}];
}

function textFindings(source: string): Finding[] {
  const findings: Finding[] = [];
  if (!titleOf(source)) {
    findings.push({
      line: 0,
      message: 'accTitle is missing: add "accTitle: …", the caption all readers see',
    });
  }
  if (!descriptionOf(source)) {
    findings.push({
      line: 0,
      message: 'accDescr is missing: add "accDescr: …", which says what it shows',
    });
  }
  return findings;
}

function forbiddenFindings(line: SourceLine, kindWord: string): Finding[] {
  const rules = FORBIDDEN.filter(
    ([, message]) => !(kindWord === 'classDiagram' && message.startsWith('write the role')),
  );
  if (TITLED.includes(kindWord)) {
    rules.push([
      /^\s*(?:pie\b.*)?\btitle\s/,
      'title would stand twice: accTitle is the caption; delete it',
    ]);
  }
  if (kindWord === 'sequenceDiagram') {
    rules.push([/^\s*actor\s/, 'write participant, and give it the role by "%% role human: X"']);
  }
  return rules
    .filter(([pattern]) => pattern.test(line.text))
    .map(([, message]) => ({line: line.number, message}));
}

function unknownRole(role: string, line: number): Finding[] {
  if (isRole(role)) return [];
  return [{line, message: `unknown role "${role}"; the roles are ${ROLES.join(', ')}`}];
}

function nodeRoleFindings({text, number}: SourceLine, kindWord: string): Finding[] {
  const found = [...text.matchAll(/:::\s*([\w-]+)/g)].map((match) => match[1] ?? '');
  if (found.length === 0 || WITH_ROLES.includes(kindWord)) {
    return found.flatMap((role) => unknownRole(role, number));
  }
  const message = `:::role is for ${WITH_ROLES.join(' and ')}; in a sequence write "%% role store: F G"`;
  return [{line: number, message}];
}

function roleFindings(source: string): Finding[] {
  const kindWord = kindWordOf(source);
  const onNodes = drawnLines(source).flatMap((line) => nodeRoleFindings(line, kindWord));
  const inComments = roleComments(source).flatMap(({role, line}) => unknownRole(role, line));
  return [...onNodes, ...inComments];
}

/** Everything that is wrong with one fence, before it is drawn. */
export function checkFence(fence: Fence): Complaint[] {
  const {source, file} = fence;
  const kindWord = kindWordOf(source);
  const ofKind = source.includes('%%{') ? [] : kindFindings(source);
  // Of a kind that is not known nothing else can be said.
  const more = ofKind.length > 0 ? [] : bodyFindings(source, kindWord);
  const findings = [...idFindings(fence.id), ...ofKind, ...more];
  return findings.map(({line, message}) => ({file, line: fence.line + line, message}));
}

function bodyFindings(source: string, kindWord: string): Finding[] {
  return [
    ...textFindings(source),
    ...source
      .split('\n')
      .flatMap((text, at) => forbiddenFindings({text, number: at + 1}, kindWord)),
    ...roleFindings(source),
    ...walkFindings(source),
  ];
}

/** One complaint for each fence whose id another fence of the same page has already. */
export function checkDuplicates(fences: Fence[]): Complaint[] {
  const firstLine = new Map<string, number>();
  return fences.flatMap(({file, page, id, line}) => {
    const key = `${page}#${id}`;
    const before = firstLine.get(key);
    if (id === undefined) return [];
    if (before === undefined) firstLine.set(key, line);
    const message = `the id "${id}" is taken by the fence in line ${before}: choose another`;
    return before === undefined ? [] : [{file, line, message}];
  });
}

export function formatComplaint({file, line, message}: Complaint): string {
  return `${file}:${line}: ${message}`;
}
