/** Words of a case and of a reader, made alike. */
import {indexTerms} from '../search/words';
import type {CaseFacts} from './types';

/** Lower case, without accents, in the singular: 'Two-tower Ads' -> two, tower, ad. */
export function wordsOf(text: string): string[] {
  return indexTerms(text.replace(/[-‐‑/_]/g, ' ')).map(shortSingular);
}

/** The search's index leaves words of three letters as they are. */
function shortSingular(word: string): string {
  return /^[a-z]{2}s$/.test(word) && !/(ss|us|is|as|os)$/.test(word) ? word.slice(0, -1) : word;
}

/** Every word that a case says of itself, the titles of its blocks among them. */
export function caseWords(facts: CaseFacts, titleOf: (slug: string) => string): Set<string> {
  const {title, description, hardThing, task, modality, scale, blocks} = facts;
  const said = [title, description, hardThing, task, modality, scale, ...blocks.map(titleOf)];
  return new Set(wordsOf([...said, ...blocks].join(' ')));
}

/** Whether a word is there or, from three letters on, begins one: a reader may still be typing. */
export function hasWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  return word.length > 2 && [...words].some((one) => one.startsWith(word));
}
