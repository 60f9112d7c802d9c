import {HOW_FAR, type HowFar} from '../progress/howFar';
import type {CaseFacts} from './types';
import {caseWords, hasWord, wordsOf} from './words';

/** '' in a field asks for nothing. */
export interface CaseFilter {
  /** '1' to '3' */
  difficulty: string;
  /** Slug of a building block. */
  block: string;
  /** How far the reader has come with the case. */
  progress: HowFar | '';
  text: string;
}

export const NO_CASE_FILTER: CaseFilter = {difficulty: '', block: '', progress: '', text: ''};
const MOST_LETTERS = 200;

/** What a filter needs to know beside the cases. */
export interface FilterContext {
  /** Title of a block by its slug: it is what the reader sees and types. */
  titleOf(slug: string): string;
  /** Absent while the reader's record is not known; then `progress` asks for nothing. */
  howFar?(page: string): HowFar;
}

/** Cases that pass: each word of the text begins a word that a case says of itself, or is one in another number. */
export function passingCases(
  cases: readonly CaseFacts[],
  filter: CaseFilter,
  {titleOf, howFar}: FilterContext,
): CaseFacts[] {
  const {difficulty, block, progress} = filter;
  const asked = wordsOf(filter.text);
  return cases.filter(
    (facts) =>
      (!difficulty || String(facts.difficulty) === difficulty) &&
      (!block || facts.blocks.includes(block)) &&
      (!progress || !howFar || howFar(facts.id) === progress) &&
      hasAll(asked, facts, titleOf),
  );
}

function hasAll(
  asked: readonly string[],
  facts: CaseFacts,
  titleOf: FilterContext['titleOf'],
): boolean {
  if (asked.length === 0) return true;
  const words = caseWords(facts, titleOf);
  return asked.every((word) => hasWord(words, word));
}

/** The grades that there are, in their order: nothing is offered that no case has. */
export function difficultiesOf(cases: readonly CaseFacts[]): number[] {
  return [...new Set(cases.map(({difficulty}) => difficulty))].sort();
}

/** The filter that a query string asks for; a value that is none of `blocks` or 1 to 3 is passed over. */
export function readCaseFilter(search: string, blocks: readonly string[]): CaseFilter {
  const asked = new URLSearchParams(search);
  const given = <Value extends string>(name: string, known: readonly Value[]): Value | '' =>
    known.find((value) => value === asked.get(name)) ?? '';
  return {
    difficulty: given('difficulty', ['1', '2', '3']),
    block: given('block', blocks),
    progress: given('progress', HOW_FAR),
    text: (asked.get('q') ?? '').slice(0, MOST_LETTERS),
  };
}

/** Its query string with the `?`, '' when nothing is asked for. These names lie in people's links. */
export function writeCaseFilter({difficulty, block, progress, text}: CaseFilter): string {
  const asked = new URLSearchParams();
  if (difficulty) asked.set('difficulty', difficulty);
  if (block) asked.set('block', block);
  if (progress) asked.set('progress', progress);
  if (text) asked.set('q', text);
  const search = asked.toString();
  return search && `?${search}`;
}
