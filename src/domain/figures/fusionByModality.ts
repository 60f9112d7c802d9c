/**
 * What each modality of a video tells about a query, and what a sum of scores makes of it. Seeded queries of four types
 * are asked of seeded videos; title, speech and picture each score every video, with a strength that depends on the type of
 * the query and with noise. Transcripts may be missing. Weights are the reader's, or learned by logistic regression on
 * other queries. Sources: weights of modalities that depend on the text, Miech, Laptev and Sivic, arXiv:1804.02516 (2018);
 * reciprocal rank fusion, Cormack, Clarke and Buettcher, SIGIR (2009).
 */
import {logisticWeights, type Row} from './logisticWeights';
import {normal, seededRandom, type Random} from './random';
import {remember} from './remember';

/** Videos, queries of each type (as many others are learned from), relevant videos of a query, results shown. */
export const WORLD = {videos: 246, queries: 20, relevant: 6, shown: 10} as const;
/** What a query asks for: a name, words that are spoken, something to be seen, how to do a thing. */
export const TYPES = {named: 0, spoken: 1, seen: 2, howTo: 3} as const;
/** What is done where a video has no transcript. */
export const MISSING = {zero: 0, shared: 1, average: 2, invented: 3} as const;
/** Shares of the videos without a transcript that are drawn. */
export const SHARES = [0, 0.2, 0.4, 0.6, 0.8] as const;
/** The share at which weights were learned, as the place in SHARES. */
export const LEARNED_AT = 1;

const MODALITIES = 3;
const TITLE = 0;
const SPEECH = 1;
const KINDS = Object.values(TYPES);
/** Stands for a query of any type where weights are chosen. */
const ANY = KINDS.length;
/** Added to a rank before it is inverted, as the authors of the method did. */
const RANK_OFFSET = 60;
const SEED = 11;
/** To learn from, one of so many irrelevant videos is enough: that moves the constant, not the weights. */
const EVERY = 4;

/** By type: how much higher a relevant video scores by title, speech and picture. */
const STRENGTH = [
  [0.34, 0.1, 0.04],
  [0.06, 0.34, 0.02],
  [0.06, 0.03, 0.34],
  [0.18, 0.2, 0.16],
] as const;
/** Score of a video that has nothing to do with the query: one modality scores higher than another. */
const LEVEL = [0.35, 0.45, 0.2] as const;
const NOISE = 0.1;
/** Share of the other videos whose title baits a query, and what that adds to its score. */
const BAIT = {share: 0.05, adds: 0.3} as const;
/** A made-up transcript is near everything: it scores a little higher than a true one that does not match, and spreads more. */
const INVENTED = {adds: 0.08, spread: 0.15} as const;

export type Weights = readonly [title: number, speech: number, seen: number];

/** One query: scores above the level, three a video, the relevant videos first. */
interface Asked {
  scores: Float64Array;
  /** What speech would score if the transcript were made up. */
  invented: Float64Array;
  /** A video has no transcript if its draw lies under the share that is missing. */
  draws: Float64Array;
}

/** Queries by type: those to learn from, and those to judge by. */
const asked = remember((seed): {learn: Asked[][]; judge: Asked[][]} => {
  const random = seededRandom(seed);
  const all = () => KINDS.map((type) => queriesOf(type, random));
  return {learn: all(), judge: all()};
});

function queriesOf(type: number, random: Random): Asked[] {
  const queries = Array.from({length: WORLD.queries}, () => ask(type, random));
  // The draws of all relevant videos of a type lie evenly, so that a share is missing among them, too.
  const count = WORLD.queries * WORLD.relevant;
  const order = Array.from({length: count}, (_, at) => ({at, by: random()}));
  order.sort((a, b) => a.by - b.by);
  order.forEach(({at}, rank) => {
    const query = queries[Math.floor(at / WORLD.relevant)];
    if (query) query.draws[at % WORLD.relevant] = (rank + 0.5) / count;
  });
  return queries;
}

function ask(type: number, random: Random): Asked {
  const {videos, relevant} = WORLD;
  const scores = new Float64Array(videos * MODALITIES);
  for (let at = 0; at < scores.length; at += 1) {
    const video = Math.floor(at / MODALITIES);
    const strength = video < relevant ? (STRENGTH[type]?.[at % MODALITIES] ?? 0) : 0;
    const baits = at % MODALITIES === TITLE && video >= relevant && random() < BAIT.share;
    scores[at] = strength + (baits ? BAIT.adds : 0) + NOISE * normal(random);
  }
  const many = (draw: () => number) => Float64Array.from({length: videos}, draw);
  return {
    scores,
    invented: many(() => INVENTED.adds + INVENTED.spread * normal(random)),
    draws: many(random),
  };
}

/** A video's score of speech as the rule has it; undefined if it takes no part. */
function speechOf(query: Asked, video: number, share: number, rule: number): number | undefined {
  const there = (query.draws[video] ?? 0) >= share;
  if (there) return query.scores[video * MODALITIES + SPEECH] ?? 0;
  if (rule === MISSING.zero) return -LEVEL[SPEECH];
  if (rule === MISSING.average) return 0;
  return rule === MISSING.invented ? (query.invented[video] ?? 0) : undefined;
}

/** The sum of a video's scores. */
function fused(
  query: Asked,
  video: number,
  weights: readonly number[],
  share: number,
  rule: number,
): number {
  const [title = 0, speech = 0, seen = 0] = weights;
  const from = video * MODALITIES;
  const others =
    title * (query.scores[from] ?? 0) + seen * (query.scores[from + MODALITIES - 1] ?? 0);
  const said = speechOf(query, video, share, rule);
  if (said !== undefined) return others + speech * said;
  const left = title + seen;
  return left > 0 ? (others * (left + speech)) / left : 0;
}

export interface Quality {
  /** Normalized discounted cumulative gain of the ten results. */
  ndcg: number;
  /** Share of the relevant videos among the ten. */
  recall: number;
}

const NOTHING: Quality = {ndcg: 0, recall: 0};
const gain = (rank: number) => 1 / Math.log2(rank + 2);
const IDEAL = Array.from({length: WORLD.relevant}, (_, rank) => gain(rank)).reduce(add, 0);

function add(one: number, other: number): number {
  return one + other;
}

/** Quality of a ranking by these totals: only the ranks of the relevant videos, which stand first, have to be known. */
function judged(totals: Float64Array): Quality {
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

function mean(all: readonly Quality[], parts?: readonly number[]): Quality {
  const part = (at: number) => parts?.[at] ?? 1 / all.length;
  const of = (which: keyof Quality) => all.map((one, at) => one[which] * part(at)).reduce(add, 0);
  return {ndcg: of('ndcg'), recall: of('recall')};
}

/** Mean quality of the queries of a type. */
function qualityOf(type: number, weights: readonly number[], share: number, rule: number): Quality {
  const queries = asked(SEED).judge[type] ?? [];
  const totals = new Float64Array(WORLD.videos);
  return mean(
    queries.map((query) => {
      for (let video = 0; video < WORLD.videos; video += 1)
        totals[video] = fused(query, video, weights, share, rule);
      return judged(totals);
    }),
  );
}

/** Weights by rule and type (or any type), learned where a fifth of the transcripts is missing. */
const learned = remember((rule) =>
  remember((type): number[] => {
    const filled = rule === MISSING.zero ? MISSING.zero : MISSING.average;
    const {learn} = asked(SEED);
    const queries = type === ANY ? learn.flat() : (learn[type] ?? []);
    return logisticWeights(queries.flatMap((query) => rowsOf(query, filled))).slice(0, MODALITIES);
  }),
);

function rowsOf(query: Asked, rule: number): Row[] {
  const share = SHARES[LEARNED_AT];
  const {videos, relevant} = WORLD;
  return Array.from({length: relevant + (videos - relevant) / EVERY}, (_, at) => {
    const video = at < relevant ? at : relevant + (at - relevant) * EVERY;
    const [title = 0, , seen = 0] = query.scores.subarray(video * MODALITIES);
    const said = speechOf(query, video, share, rule) ?? 0;
    const features = [title, said, seen].map((score) => score / NOISE);
    return {features, label: video < relevant};
  });
}

/** Quality by rule, place in SHARES, type, and the type whose weights are used. */
const byWeights = remember((rule) =>
  remember((place) =>
    remember((type) =>
      remember((of) => qualityOf(type, learned(rule)(of), SHARES[place] ?? 0, rule)),
    ),
  ),
);

/** Quality of added inverse ranks; a video without a transcript gets nothing from speech, unless it was made up. */
const byRanks = remember((rule) =>
  remember((place) =>
    remember((type): Quality => {
      const queries = asked(SEED).judge[type] ?? [];
      return mean(queries.map((query) => judged(inverseRanks(query, SHARES[place] ?? 0, rule))));
    }),
  ),
);

function inverseRanks(query: Asked, share: number, rule: number): Float64Array {
  const totals = new Float64Array(WORLD.videos);
  const kept = rule === MISSING.invented ? rule : MISSING.shared;
  for (let modality = 0; modality < MODALITIES; modality += 1) {
    const scoreOf = (video: number) =>
      modality === SPEECH
        ? speechOf(query, video, share, kept)
        : query.scores[video * MODALITIES + modality];
    const list = Array.from(totals, (_, video) => ({video, score: scoreOf(video)}));
    const present = list.filter(({score}) => score !== undefined);
    present.sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
    present.forEach(({video}, at) => {
      totals[video] = (totals[video] ?? 0) + 1 / (RANK_OFFSET + at + 1);
    });
  }
  return totals;
}

export interface FusionInputs {
  weights: Weights;
  /** One of MISSING. */
  missing: number;
  /** Share of queries whose type is guessed right; the others are spread over the wrong types. */
  guessed: number;
}

/** One way to fuse: for each type its quality at each of SHARES. */
type Way = Quality[][];

interface Fusion {
  own: Way;
  fixed: Way;
  typed: Way;
  /** Added inverse ranks, at one place of SHARES. */
  ranks: Quality[];
  /** The learned weights, each set as shares of its sum: for any type, and by type. */
  weights: {any: number[]; byType: number[][]};
}

export function fusionByModality({weights, missing, guessed}: FusionInputs, place: number): Fusion {
  const way = (quality: (type: number, place: number) => Quality): Way =>
    KINDS.map((type) => SHARES.map((_, at) => quality(type, at)));
  const wrong = (1 - guessed) / (KINDS.length - 1);
  return {
    own: way((type, at) => qualityOf(type, weights, SHARES[at] ?? 0, missing)),
    fixed: way((type, at) => byWeights(missing)(at)(type)(ANY)),
    typed: way((type, at) =>
      mean(
        KINDS.map((of) => byWeights(missing)(at)(type)(of)),
        KINDS.map((of) => (of === type ? guessed : wrong)),
      ),
    ),
    ranks: KINDS.map((type) => byRanks(missing)(place)(type)),
    weights: {
      any: shares(learned(missing)(ANY)),
      byType: KINDS.map((type) => shares(learned(missing)(type))),
    },
  };
}

function shares(weights: readonly number[]): number[] {
  const sum = weights.map((weight) => Math.max(weight, 0)).reduce(add, 0);
  return weights.map((weight) => Math.max(weight, 0) / sum);
}

/** Of a way its quality at a place, by type, and of all types alike. */
export function qualities(way: Way, place: number): {byType: Quality[]; all: Quality} {
  const byType = way.map((places) => places[place] ?? NOTHING);
  return {byType, all: mean(byType)};
}
