/** What a ranked list scores by the usual metrics, from graded judgements of its items. */

/** Grades from 0 to 3 of the items in the order in which the imagined ranker returned them. */
export const GRADES: readonly number[] = [1, 3, 0, 2, 0, 0, 1, 2];
/** Grades of judged items that the retrieval before the ranker did not return. */
export const MISSING: readonly number[] = [3, 1];
export const CUTS = [1, 3, 5, 8] as const;
/** The order of the ranker as one number, a digit for each item, see orderOf. */
export const START = 12_345_678;

/** Gain of an item: 2^grade − 1, or the grade itself. */
export type Gain = 'exponential' | 'linear';

export interface RankingInputs {
  /** Places that count. */
  cut: number;
  /** Grade from which an item counts as relevant where a metric knows only yes and no. */
  relevantFrom: number;
  gain: Gain;
}

/** Scores between 0 and 1. */
export interface Scores {
  ndcg: number;
  /** 1 ÷ place of the first relevant item; 0 if there is none above the cut. */
  reciprocalRank: number;
  /** Mean precision at the places of relevant items, over as many as could stand above the cut. */
  averagePrecision: number;
  recall: number;
  precision: number;
}

/** Scores of a list of grades, of `judged` grades that could have been in it. */
export function scoresOf(
  list: readonly number[],
  judged: readonly number[],
  {cut, relevantFrom, gain}: RankingInputs,
): Scores {
  const isRelevant = (grade: number) => grade >= relevantFrom;
  const top = list.slice(0, cut);
  const found = top.filter(isRelevant).length;
  const relevant = judged.filter(isRelevant).length;
  const first = top.findIndex(isRelevant);
  const precisions = top.map((grade, at) =>
    isRelevant(grade) ? top.slice(0, at + 1).filter(isRelevant).length / (at + 1) : 0,
  );
  const ideal = dcg(descending(judged).slice(0, cut), gain);
  return {
    ndcg: dcg(top, gain) / ideal,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    averagePrecision: sum(precisions) / Math.min(relevant, cut),
    recall: found / relevant,
    precision: found / cut,
  };
}

/**
 * What the item at a place adds: gain ÷ log₂(place + 1), places counted from 1.
 * Discounting gains by place: Järvelin and Kekäläinen, 2002; this form of it is the common one today.
 */
export function discounted(grade: number, place: number, gain: Gain): number {
  return (gain === 'linear' ? grade : 2 ** grade - 1) / Math.log2(place + 1);
}

function dcg(list: readonly number[], gain: Gain): number {
  return sum(list.map((grade, at) => discounted(grade, at + 1, gain)));
}

/** Items, counted from 0, in the order that a number of eight digits spells; the start if it spells none. */
export function orderOf(spelled: number): number[] {
  const items = [...String(spelled)].map((digit) => Number(digit) - 1);
  const isOrder = GRADES.every((_, item) => items.includes(item)) && items.length === GRADES.length;
  return isOrder ? items : GRADES.map((_, item) => item);
}

/** The number that spells an order. */
export function spell(order: readonly number[]): number {
  return Number(order.map((item) => item + 1).join(''));
}

export interface RankingList {
  here: Scores;
  start: Scores;
  /** Of the best order of the same items. */
  best: Scores;
}

/** Scores of an order of the figure's items, beside the ranker's and the best one. */
export function rankingList(order: readonly number[], inputs: RankingInputs): RankingList {
  const judged = [...GRADES, ...MISSING];
  const of = (list: readonly number[]) => scoresOf(list, judged, inputs);
  return {
    here: of(order.map((item) => GRADES[item] ?? 0)),
    start: of(GRADES),
    best: of(descending(GRADES)),
  };
}

function descending(grades: readonly number[]): number[] {
  return [...grades].sort((a, b) => b - a);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
