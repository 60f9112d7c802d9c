/** Which clarification of the case a typed question asks for. Forgiving: words in any order, any usual wording. */
import {indexTerms} from '../search/words';
import type {Interview} from '../content/interviewSchema';
import {sameWord} from './sameWord';

type Clarification = Interview['clarifications'][number];

export type Found =
  | {readonly kind: 'found'; readonly id: string}
  /** Could be one of these, the likeliest first. */
  | {readonly kind: 'perhaps'; readonly ids: readonly string[]}
  | {readonly kind: 'none'};

/** Words of a question that say nothing of what it is about. */
const EMPTY = new Set(
  `a about after all also am an and any anything are as assume at be been before by can case could do doe does
  did else exactly expect for from get give given good has have how i if in into is it its kind know let like
  many may me mean much my need no not of on one or our out over please shall she should so some tell than that
  the their them then there these they thing this those to too typical under up use us want was we well were what
  when where whether which who whose why will with without would yes you your`.split(/\s+/),
);

/** At least this likeness, and this much more than the next, and the best is taken at its word. */
const SURE = {likeness: 0.5, ahead: 0.08};
/** A weaker likeness will do where nothing else comes near. */
const ALONE = {likeness: 0.36, ahead: 0.16};
const PERHAPS = 0.3;
/** Words of the answer count a little: who asks for the number by its name means it. */
const ANSWER_WEIGHT = 0.5;

export function findClarification(all: readonly Clarification[], typed: string): Found {
  const asked = wordsOf(typed);
  if (asked.length === 0) return {kind: 'none'};
  const rarity = rarityIn(all);
  const ranked = all
    .map((one) => ({id: one.id, likeness: likeness(one, asked, rarity)}))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (!best || best.likeness < PERHAPS) return {kind: 'none'};
  const ahead = best.likeness - (next?.likeness ?? 0);
  if ([SURE, ALONE].some((bar) => best.likeness >= bar.likeness && ahead >= bar.ahead)) {
    return {kind: 'found', id: best.id};
  }
  const near = ranked.filter(({likeness: value}) => value >= PERHAPS);
  return {kind: 'perhaps', ids: near.slice(0, 3).map(({id}) => id)};
}

type Rarity = (word: string) => number;

function likeness(
  {question, also, answer}: Clarification,
  asked: string[],
  rarity: Rarity,
): number {
  const wordings = [question, ...also].map((wording) => overlap(asked, wordsOf(wording), rarity));
  return Math.max(...wordings, ANSWER_WEIGHT * covered(asked, wordsOf(answer), rarity));
}

/** Between how much of the typed question the wording covers, and how much of the wording was typed. */
function overlap(asked: string[], wording: string[], rarity: Rarity): number {
  return 0.65 * covered(asked, wording, rarity) + 0.35 * covered(wording, asked, rarity);
}

/** The share of `words`, by rarity, that has a like in `others`; 0–1. */
function covered(words: string[], others: string[], rarity: Rarity): number {
  const weights = words.map(rarity);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const met = words.map((word, at) => {
    return weights[at]! * Math.max(0, ...others.map((other) => sameWord(word, other)));
  });
  return total === 0 ? 0 : met.reduce((sum, weight) => sum + weight, 0) / total;
}

/** Rare words of the case tell more than those of every question; words that it does not know tell least. */
function rarityIn(all: readonly Clarification[]): Rarity {
  const texts = all.map(({question, also}) => new Set(wordsOf([question, ...also].join(' '))));
  return (word) => {
    const holding = texts.filter((text) => text.has(word)).length;
    return holding === 0 ? 0.7 : 0.5 + Math.log(1 + all.length / holding) / 2;
  };
}

function wordsOf(text: string): string[] {
  return [...new Set(indexTerms(text))].filter((word) => !EMPTY.has(word));
}
