/** Quality of a ranking of seeded videos, of which the first are relevant. */
import {WORLD} from './videoQueries';

export const sum = (one: number, other: number) => one + other;

export interface Quality {
  /** Normalized discounted cumulative gain of the ten results. */
  ndcg: number;
  /** Share of the relevant videos among the ten. */
  recall: number;
}

export const NOTHING: Quality = {ndcg: 0, recall: 0};
const gain = (rank: number) => 1 / Math.log2(rank + 2);
const IDEAL = Array.from({length: WORLD.relevant}, (_, rank) => gain(rank)).reduce(sum, 0);

/** Quality of a ranking by these totals: only the ranks of the relevant videos, which stand first, have to be known. */
export function judged(totals: Float64Array): Quality {
  let [ndcg, found] = [0, 0];
  for (let video = 0; video < WORLD.relevant; video += 1) {
    const own = totals[video] ?? 0;
    let rank = 0;
    for (let other = 0; other < WORLD.videos; other += 1) if ((totals[other] ?? 0) > own) rank += 1;
    if (rank >= WORLD.shown) continue;
    ndcg += gain(rank) / IDEAL;
    found += 1;
  }
  return {ndcg, recall: found / WORLD.relevant};
}

export function mean(all: readonly Quality[], parts?: readonly number[]): Quality {
  const part = (at: number) => parts?.[at] ?? 1 / all.length;
  const of = (which: keyof Quality) => all.map((one, at) => one[which] * part(at)).reduce(sum, 0);
  return {ndcg: of('ndcg'), recall: of('recall')};
}
