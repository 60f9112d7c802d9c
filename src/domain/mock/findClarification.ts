/**
 * Which clarification of the case a typed question asks for. A wrong answer that sounds sure does more harm than a
 * question back, so it answers at once only what shares with the question a word that no other clarification has;
 * everyday words and likely synonyms bring a clarification among the choices, and no further. The bars were set and are
 * held with the table in tests/content/mock.
 */
import type {Interview} from '../content/interviewSchema';
import {isEveryday, weightsIn, wordsOf, type Weigh} from './questionWords';
import {isSaid, sameWord} from './sameWord';

type Clarification = Interview['clarifications'][number];

export type Found =
  | {readonly kind: 'found'; readonly id: string}
  /** Could be one of these, the likeliest first. */
  | {readonly kind: 'perhaps'; readonly ids: readonly string[]}
  | {readonly kind: 'none'};

type Words = readonly string[];

/** A clarification beside the typed question. */
interface Candidate {
  readonly id: string;
  /** The words of each wording; its id is one, because authors name it by its topic. */
  readonly wordings: readonly Words[];
  readonly answer: Words;
  /** How like the question it is, 0–1. */
  readonly likeness: number;
}

/** At least this like, and it is worth offering; what is much less like than the first is no help beside it. */
const PERHAPS = {likeness: 0.3, ofBest: 0.6, most: 3};

export function findClarification(all: readonly Clarification[], typed: string): Found {
  const prepared = preparedAs(all, typed);
  if (prepared) return {kind: 'found', id: prepared};
  const asked = wordsOf(typed);
  const weigh = weightsIn(all.map((one) => wordsOf(wordingsOf(one).join(' '))));
  const ranked = all
    .map((one) => candidateOf(one, asked, weigh))
    .sort((a, b) => b.likeness - a.likeness);
  const sure = ranked.filter((one) => isMeant(one, ranked, asked, weigh));
  if (sure.length === 1) return {kind: 'found', id: sure[0]!.id};
  const least = Math.max(PERHAPS.likeness, PERHAPS.ofBest * (ranked[0]?.likeness ?? 0));
  const near = ranked.filter(({likeness}) => likeness >= least).slice(0, PERHAPS.most);
  return near.length === 0 ? {kind: 'none'} : {kind: 'perhaps', ids: near.map(({id}) => id)};
}

/** The one clarification that has this very wording, but for empty words and their order. */
function preparedAs(all: readonly Clarification[], typed: string): string | undefined {
  const key = (text: string) => wordsOf(text).sort().join(' ') || text.trim().toLowerCase();
  const having = all.filter((one) => wordingsOf(one).map(key).includes(key(typed)));
  return having.length === 1 ? having[0]!.id : undefined;
}

/** Words of the answer count a little: who asks for the number by its name means it. */
const ANSWER_WEIGHT = 0.5;

function candidateOf(one: Clarification, asked: Words, weigh: Weigh): Candidate {
  const wordings = [...wordingsOf(one), one.id].map(wordsOf).filter(({length}) => length > 0);
  const answer = wordsOf(one.answer);
  const overlaps = wordings.map(
    (words) => 0.65 * covered(asked, words, weigh) + 0.35 * covered(words, asked, weigh),
  );
  const likeness = Math.max(ANSWER_WEIGHT * covered(asked, answer, weigh), ...overlaps);
  return {id: one.id, wordings, answer, likeness};
}

/** All of the question said in its wordings; or most of it and what is like it, well ahead of any other. */
const WHOLE = {asked: 0.75, wording: 0.5};
const MOST = {asked: 0.7, wording: 0.5, ahead: 0.08};

/** Whether the question can be taken to mean this one and no other. */
function isMeant(one: Candidate, ranked: readonly Candidate[], asked: Words, weigh: Weigh) {
  const others = ranked.filter(({id}) => id !== one.id);
  const own = asked.filter((word) => isOwn(word, one, others));
  if (own.length === 0) return false;
  const about = one.wordings.filter((words) => own.some((word) => isIn(words, word)));
  const wording = Math.max(...about.map((words) => covered(words, asked, weigh)));
  const isElsewhere = own.some((word) => others.some(({answer}) => isIn(answer, word)));
  const said = covered(asked, one.wordings.flat(), weigh, (a, b) => Number(isSaid(a, b)));
  if (said >= WHOLE.asked && wording >= WHOLE.wording && !isElsewhere) return true;
  const most = Math.max(...one.wordings.map((words) => covered(asked, words, weigh)));
  const ahead = one.likeness - Math.max(0, ...others.map(({likeness}) => likeness));
  return most >= MOST.asked && wording >= MOST.wording && ahead >= MOST.ahead;
}

/** Whether a word of the question stands in the wordings of this one and of no other. */
function isOwn(word: string, {wordings}: Candidate, others: readonly Candidate[]): boolean {
  if (isEveryday(word) || !isIn(wordings.flat(), word)) return false;
  return !others.some((other) => isIn(other.wordings.flat(), word));
}

function isIn(words: Words, word: string): boolean {
  return words.some((other) => isSaid(word, other));
}

/** The share of `words`, by weight, that has a like in `others`; 0–1. */
function covered(words: Words, others: Words, weigh: Weigh, like = sameWord): number {
  const weights = words.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const met = words.map(
    (word, at) => weights[at]! * Math.max(0, ...others.map((other) => like(word, other))),
  );
  return total === 0 ? 0 : met.reduce((sum, weight) => sum + weight, 0) / total;
}

function wordingsOf({question, also}: Clarification): string[] {
  return [question, ...also];
}
