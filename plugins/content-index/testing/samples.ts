/** Whole pieces of content that tests vary. */

export function reference(id: string): string {
  const seen = 'seen: abstract, seenOn: 2026-01-31, claim: C';
  return `  - {id: ${id}, type: book, title: T, author: [{literal: L}], issued: "2014", URL: "https://example.org/", ${seen}}\n`;
}

export function references(...ids: string[]): string {
  return ids.length === 0 ? 'references: []\n' : `references:\n${ids.map(reference).join('')}`;
}

/** An estimate without `defineEstimate`: what it gives, for one input and one derived value. */
export function estimate(inputs: string): string {
  return `export default {groups: {traffic: 'Traffic'}, inputs: ${inputs}, derived: {}, expressions: {}};\n`;
}

export const USERS = `{users: {group: 'traffic', label: 'Users', unit: 'users', default: 3000, min: 1, max: 1e9, source: 'a-2014'}}`;

export function question(more: string): string {
  const asked = 'id: q, step: evaluate, level: mid, section: data, question: Q';
  return `questions:\n  - {${asked}, ${more}}\n`;
}

export const OPTIONS =
  'options: [{id: a, text: A, correct: true, why: W}, {id: b, text: B, why: W}]';

/** Minutes of one phase fill each length. */
export const INTERVIEW = `prompt: P
clarifications:
  - {id: who, question: Who, also: [], answer: A, why: W}
phases:
  - {id: clarify, step: clarify-requirements, title: T, minutes: {20: 20, 35: 35, 45: 45, 60: 60}, cues: []}
probes:
  - {id: leak, phase: clarify, section: data, question: Q, strong: S, weak: W, followUp: F}
rubric:
  - {id: asks, criterion: C, step: evaluate, section: data, weight: 2, mid: M, senior: S, staff: T}
verdict: {mid: M, senior: S, staff: T}
`;

/** What the front matter of a case says beyond the common. */
export const CASE = 'task: t\nmodality: m\nscale: s\nhardThing: h\ndifficulty: 2';
