/** Seeded queries of four types, the scores that videos get by title, speech and picture, and what is missing of them. */
import {normal, seededRandom, type Random} from './random';
import {remember} from './remember';

/** Videos, queries of each type (as many others are learned from), relevant videos of a query, results shown. */
export const WORLD = {videos: 246, queries: 20, relevant: 6, shown: 10} as const;
/** What a query asks for: a name, words that are spoken, something to be seen, how to do a thing. */
export const TYPES = {named: 0, spoken: 1, seen: 2, howTo: 3} as const;
/** What is done where a video has no transcript. */
export const MISSING = {zero: 0, shared: 1, average: 2, evidence: 4, invented: 3} as const;
/** Shares of the videos without a transcript that are drawn. */
export const SHARES = [0, 0.2, 0.4, 0.6, 0.8] as const;
/** The share at which weights were learned, as the place in SHARES. */
export const LEARNED_AT = 1;

export const MODALITIES = 3;
const TITLE = 0;
export const SPEECH = 1;
export const KINDS = Object.values(TYPES);
export const NOISE = 0.1;

/** By type: how much higher a relevant video scores by title, speech and picture. */
const STRENGTH = [
  [0.34, 0.1, 0.04],
  [0.06, 0.34, 0.02],
  [0.06, 0.03, 0.34],
  [0.18, 0.2, 0.16],
] as const;
/** Score of a video that has nothing to do with the query: one modality scores higher than another. */
const LEVEL = [0.35, 0.45, 0.2] as const;
/** Share of the other videos whose title baits a query, and what that adds to its score. */
const BAIT = {share: 0.05, adds: 0.3} as const;
/** A made-up transcript is near everything: it scores a little higher than a true one that does not match, and spreads more. */
const INVENTED = {adds: 0.08, spread: 0.15} as const;

/** One query: scores above the level, three a video, the relevant videos first. */
export interface Asked {
  scores: Float64Array;
  /** What speech would score if the transcript were made up. */
  invented: Float64Array;
  /** A video has no transcript if its draw lies under the share that is missing. */
  draws: Float64Array;
}

/** Queries by type: those to learn from, and those to judge by. */
export const askedBy = remember((seed): {learn: Asked[][]; judge: Asked[][]} => {
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

/** Half of what speech tells about a match, over all types: there a match is as likely as none. */
export const HALF_MATCH = mean(STRENGTH.map((strengths) => strengths[SPEECH])) / 2;

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

export function isMissing(query: Asked, video: number, share: number): boolean {
  return (query.draws[video] ?? 0) < share;
}

/** A video's score of speech as the rule has it; undefined if it takes no part. */
export function speechOf(
  query: Asked,
  video: number,
  share: number,
  rule: number,
): number | undefined {
  if (!isMissing(query, video, share)) return query.scores[video * MODALITIES + SPEECH] ?? 0;
  if (rule === MISSING.zero) return -LEVEL[SPEECH];
  if (rule === MISSING.average || rule === MISSING.evidence) return 0;
  return rule === MISSING.invented ? (query.invented[video] ?? 0) : undefined;
}
