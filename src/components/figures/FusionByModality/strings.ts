import {MISSING, SHARES, LEARNED_AT, TYPES, WORLD} from '@site/src/domain/figures/videoQueries';
import {formatQuantity} from '@site/src/domain/quantity';

/** Stands for all types of queries alike. */
export const ALL = 4;

/** Every word that the figure says. */
export const strings = {
  title: 'Which modality to believe: one set of weights, or weights for each type of query',
  lines: {
    own: 'your weights',
    fixed: 'one set of weights, learned',
    typed: 'weights learned for each type of query',
  },
  axisX: 'share of videos without a transcript',
  axisY: 'quality of the ten results (NDCG)',
  controls: {
    type: 'Queries',
    share: 'Videos without a transcript',
    missing: 'A missing transcript',
    guessed: 'The type of a query is guessed right for',
    title: 'Your weight of the title',
    speech: 'Your weight of speech',
    seen: 'Your weight of what is seen',
  },
  types: {
    [TYPES.named]: 'a name',
    [TYPES.spoken]: 'words that are spoken',
    [TYPES.seen]: 'something to be seen',
    [TYPES.howTo]: 'how to do a thing',
    [ALL]: 'all four types alike',
  },
  missing: {
    [MISSING.zero]: 'counts as a score of 0',
    [MISSING.shared]: 'gives its weight to the others',
    [MISSING.average]: 'counts as the score of a video that does not match',
    [MISSING.evidence]: 'adds a term of its own',
    [MISSING.invented]: 'is made up by the recognizer',
  },
  weightOf: (weight: number) => String(weight),
  table: {
    head: [
      'Queries ask for',
      'Your weights',
      'Added inverse ranks',
      'One set',
      'By type',
      'Learned weights of the type',
    ],
    weights: (weights: readonly number[]) =>
      weights.map((weight) => Math.round(100 * weight)).join(' : '),
    caption: 'Weights are shares of title : speech : seen, in per cent.',
  },
  assumes:
    `${WORLD.videos} videos are scored for each of ${4 * WORLD.queries} seeded queries, ${WORLD.queries} of a type, by title, speech and picture; ${WORLD.relevant} videos are relevant to each. ` +
    `How much a modality tells about a type is assumed; noise, bait in titles (5% of videos for a query) and what is missing are drawn, and weights are really learned, from as many other queries, ` +
    `where ${formatQuantity(SHARES[LEARNED_AT], 'ratio')} of the transcripts were missing. Made-up transcripts come as a surprise to the learned weights. What is missing has nothing to do with relevance, as when it is not yet read. The term of its own is learned, by your weights it is half of what speech tells on average. Small steps of a curve are chance.`,
};

export interface Told {
  own: number;
  fixed: number;
  typed: number;
}

/** The figure at the reader's setting, in words. */
export function summary(
  {own, fixed, typed}: Told,
  type: number,
  share: number,
  missing: number,
): string {
  const asked =
    type === ALL ? 'For all types of queries alike' : `For queries that ask for ${nameOf(type)}`;
  return (
    `${asked}, with ${formatQuantity(share, 'ratio')} of transcripts missing, the ten results have a quality of ${figures(own)} by your weights, ` +
    `${figures(fixed)} by one learned set and ${figures(typed)} by weights for each type. A missing transcript ${wordOf(missing)}.`
  );
}

const nameOf = (type: number) => (strings.types as Record<number, string>)[type] ?? '';
const wordOf = (missing: number) => (strings.missing as Record<number, string>)[missing] ?? '';

export function figures(value: number): string {
  return value.toFixed(2);
}
