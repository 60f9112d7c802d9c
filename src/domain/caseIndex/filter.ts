import type {CaseFacts} from './types';

/** '' in a field asks for nothing. */
export interface CaseFilter {
  /** '1' to '3' */
  difficulty: string;
  /** Slug of a building block. */
  block: string;
  text: string;
}

export const NO_CASE_FILTER: CaseFilter = {difficulty: '', block: '', text: ''};
const MOST_LETTERS = 200;

/** Cases that pass: each word of the text stands somewhere in what a case says of itself. */
export function passingCases(cases: readonly CaseFacts[], filter: CaseFilter): CaseFacts[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return cases.filter(
    (facts) =>
      (!filter.difficulty || String(facts.difficulty) === filter.difficulty) &&
      (!filter.block || facts.blocks.includes(filter.block)) &&
      words.every((word) => textOf(facts).includes(word)),
  );
}

function textOf({title, hardThing, task, modality, scale, blocks}: CaseFacts): string {
  const slugs = blocks.join(' ').replaceAll('-', ' ');
  return [title, hardThing, task, modality, scale, slugs].join(' ').toLowerCase();
}

/** The filter that a query string asks for; a value that is none of `blocks` or 1 to 3 is passed over. */
export function readCaseFilter(search: string, blocks: readonly string[]): CaseFilter {
  const asked = new URLSearchParams(search);
  const given = (name: string, known: readonly string[]) =>
    known.find((value) => value === asked.get(name)) ?? '';
  return {
    difficulty: given('difficulty', ['1', '2', '3']),
    block: given('block', blocks),
    text: (asked.get('q') ?? '').slice(0, MOST_LETTERS),
  };
}

/** Its query string with the `?`, '' when nothing is asked for. These names lie in people's links. */
export function writeCaseFilter({difficulty, block, text}: CaseFilter): string {
  const asked = new URLSearchParams();
  if (difficulty) asked.set('difficulty', difficulty);
  if (block) asked.set('block', block);
  if (text) asked.set('q', text);
  const search = asked.toString();
  return search && `?${search}`;
}
