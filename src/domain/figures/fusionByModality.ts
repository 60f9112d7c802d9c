/**
 * What each modality of a video tells about a query, and what a sum of scores makes of it. Seeded queries of four types
 * are asked of seeded videos; title, speech and picture each score every video, with a strength that depends on the type of
 * the query and with noise. Transcripts may be missing. Weights are the reader's, or learned by logistic regression on
 * other queries. Sources: weights of modalities that depend on the text, Miech, Laptev and Sivic, arXiv:1804.02516 (2018);
 * reciprocal rank fusion, Cormack, Clarke and Buettcher, SIGIR (2009).
 */
import {logisticWeights, type Row} from './logisticWeights';
import {judged, mean, NOTHING, sum, type Quality} from './rankQuality';
import {remember} from './remember';
import {
  askedBy,
  HALF_MATCH,
  KINDS,
  LEARNED_AT,
  MISSING,
  MODALITIES,
  NOISE,
  isMissing,
  SHARES,
  SPEECH,
  speechOf,
  WORLD,
  type Asked,
} from './videoQueries';

/** Stands for a query of any type where weights are chosen. */
const ANY = KINDS.length;
/** Added to a rank before it is inverted, as the authors of the method did. */
const RANK_OFFSET = 60;
const SEED = 11;
/** To learn from, one of so many irrelevant videos is enough: that moves the constant, not the weights. */
const EVERY = 4;

export type Weights = readonly [title: number, speech: number, seen: number];
/** Weights, and what a missing transcript adds. */
type WithGap = readonly [...Weights, gap: number];

/** The sum of scores of each video. */
function fuse(
  into: Float64Array,
  query: Asked,
  [title, speech, seen, gap]: WithGap,
  [share, rule]: readonly [number, number],
) {
  const left = title + seen;
  const {scores} = query;
  for (let video = 0, from = 0; video < WORLD.videos; video += 1, from += MODALITIES) {
    const others = title * (scores[from] ?? 0) + seen * (scores[from + 2] ?? 0);
    const said = speechOf(query, video, share, rule);
    const added = gap !== 0 && isMissing(query, video, share) ? gap : 0;
    if (said !== undefined) into[video] = others + speech * said + added;
    else into[video] = left > 0 ? (others * (left + speech)) / left : 0;
  }
}

/** Mean quality of the queries of a type. */
function qualityOf(type: number, weights: WithGap, share: number, rule: number): Quality {
  const queries = askedBy(SEED).judge[type] ?? [];
  const totals = new Float64Array(WORLD.videos);
  return mean(
    queries.map((query) => {
      fuse(totals, query, weights, [share, rule]);
      return judged(totals);
    }),
  );
}

/** Weights by rule and type (or any type), learned where a fifth of the transcripts is missing. */
const learned = remember((rule) =>
  remember((type): WithGap => {
    const filled = rule === MISSING.zero || rule === MISSING.evidence ? rule : MISSING.average;
    const {learn} = askedBy(SEED);
    const queries = type === ANY ? learn.flat() : (learn[type] ?? []);
    const [title = 0, speech = 0, seen = 0, gap = 0] = logisticWeights(
      queries.flatMap((query) => rowsOf(query, filled)),
    );
    return [title, speech, seen, rule === MISSING.evidence ? gap * NOISE : 0];
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
    if (rule === MISSING.evidence) features.push(isMissing(query, video, share) ? 1 : 0);
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
      const queries = askedBy(SEED).judge[type] ?? [];
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
  const gap = missing === MISSING.evidence ? weights[SPEECH] * HALF_MATCH : 0;
  return {
    own: way((type, at) => qualityOf(type, [...weights, gap], SHARES[at] ?? 0, missing)),
    fixed: way((type, at) => byWeights(missing)(at)(type)(ANY)),
    typed: way((type, at) =>
      mean(
        KINDS.map((of) => byWeights(missing)(at)(type)(of)),
        KINDS.map((of) => (of === type ? guessed : wrong)),
      ),
    ),
    ranks: KINDS.map((type) => byRanks(missing)(place)(type)),
    weights: {
      any: shares(learned(missing)(ANY).slice(0, MODALITIES)),
      byType: KINDS.map((type) => shares(learned(missing)(type).slice(0, MODALITIES))),
    },
  };
}

function shares(weights: readonly number[]): number[] {
  const positive = weights.map((weight) => Math.max(weight, 0));
  return positive.map((weight) => weight / positive.reduce(sum, 0));
}

/** Of a way its quality at a place, by type, and of all types alike. */
export function qualities(way: Way, place: number): {byType: Quality[]; all: Quality} {
  const byType = way.map((places) => places[place] ?? NOTHING);
  return {byType, all: mean(byType)};
}
