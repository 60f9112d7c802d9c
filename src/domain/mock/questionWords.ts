/** Words of a clarifying question, and how little some of them tell. Lower case, singular. */
import {indexTerms} from '../search/words';

const listed = (words: string) => new Set(words.trim().split(/\s+/));

/** Say nothing of what a question is about. */
const EMPTY = listed(`
  a about after all also am an and any anything are as assume at be been before by can case could do doe does
  did else exactly expect for from get give given good has have how i if in into is it its kind know let like
  many may me mean much my need no not of on one or our out over please shall she should so some tell than that
  the their them then there these they thing this those to too typical under up use us want was we well were what
  whether which whose will with without would yes you your`);

/** Stand in questions about anything: where a question shares only these with another, they are about two things. */
const EVERYDAY = listed(`
  user people person member customer client viewer audience system model service product feature app platform
  company business team data dataset information input output result response item content object number count
  amount size big large small long short high low fast slow time day week month year hour minute second today now
  current currently existing exist already new old often frequently handle support require requirement
  constraint limit limitation restriction target budget expected average
  total overall per multiple several different other same available possible special main first last next part
  level type sort way example question project interview design care allowed important deal
  must might able look think world production launch`);

/** Say what of a thing is asked for. They stand everywhere, too, but where one is missing something else is meant. */
const ASPECTS = listed(`
  where who why when happen come go run take make build work measure define show see keep change start end answer
  talk mind problem issue real`);

/** Several words that are one term, and no question about the words that they are made of. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/\b(requests?|queries|searches) (per|a) second\b/gi, 'qps'],
  [/\blarge language models?\b/gi, 'llm'],
];

/** The words of a text that say something, each once. */
export function wordsOf(text: string): string[] {
  const plain = TERMS.reduce((said, [words, term]) => said.replace(words, term), text);
  return [...new Set(indexTerms(plain))].filter((word) => !EMPTY.has(word));
}

/** Whether a word tells nothing of the thing that a question is about. */
export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word) || ASPECTS.has(word);
}

/** How much a word tells, above 0. */
export type Weigh = (word: string) => number;

const WEIGHT = {everyday: 0.3, aspect: 0.7, unknown: 1};

/**
 * Rare words of the case weigh most. A word that the case does not know is about something else, and weighs as well.
 * @param texts the words of each clarification
 */
export function weightsIn(texts: readonly (readonly string[])[]): Weigh {
  return (word) => {
    if (ASPECTS.has(word)) return WEIGHT.aspect;
    if (EVERYDAY.has(word)) return WEIGHT.everyday;
    const holding = texts.filter((text) => text.includes(word)).length;
    return holding === 0 ? WEIGHT.unknown : 0.5 + Math.log(1 + texts.length / holding) / 2;
  };
}
