import {describe, expect, it} from 'vitest';
import {seededRandom} from './random';
import {dot, trainSkipGram, type PairCounts, type Vectors} from './skipGram';

const counts = (positive: number[], negative: number[]): PairCounts => ({
  items: Math.sqrt(positive.length),
  positive: Float64Array.from(positive),
  negative: Float64Array.from(negative),
});

const scores = ({listing, context, dim}: Vectors, items: number) =>
  Array.from({length: items ** 2}, (_, pair) =>
    dot(listing, Math.floor(pair / items), context, pair % items, dim),
  );

describe('trainSkipGram', () => {
  const positive = [0, 6, 2, 4, 0, 3, 1, 5, 0];
  const negative = [0, 2, 8, 4, 0, 12, 3, 5, 0];

  it('tends to ln(positive / negative) where vectors have room for every pair', () => {
    const found = trainSkipGram(counts(positive, negative), {dim: 3, steps: 4000, seed: 1});
    scores(found, 3).forEach((score, pair) => {
      if (pair % 4 !== 0)
        expect(score).toBeCloseTo(Math.log((positive[pair] ?? 0) / (negative[pair] ?? 1)), 1);
    });
  });

  it('agrees with draws of negatives, one step at a time', () => {
    const random = seededRandom(4);
    const draw = (weights: number[]) => {
      let left = random() * weights.reduce((a, b) => a + b, 0);
      return weights.findIndex((weight) => (left -= weight) < 0);
    };
    const vector = () => Array.from({length: 3}, () => random() - 0.5);
    const listing = [vector(), vector(), vector()];
    const context = [vector(), vector(), vector()];
    const all = positive.map((weight, pair) => weight + (negative[pair] ?? 0));
    for (let step = 0; step < 200_000; step += 1) {
      const pair = draw(all);
      const v = listing[Math.floor(pair / 3)] ?? [];
      const u = context[pair % 3] ?? [];
      const label = random() * (all[pair] ?? 1) < (positive[pair] ?? 0) ? 1 : 0;
      const score = v.reduce((sum, x, k) => sum + x * (u[k] ?? 0), 0);
      const push = (0.05 / (1 + step / 20_000)) * (label - 1 / (1 + Math.exp(-score)));
      v.forEach((x, k) => {
        v[k] = x + push * (u[k] ?? 0);
        u[k] = (u[k] ?? 0) + push * x;
      });
    }
    const found = scores(
      trainSkipGram(counts(positive, negative), {dim: 3, steps: 2000, seed: 1}),
      3,
    );
    found.forEach((score, pair) => {
      if (pair % 4 === 0) return;
      const drawn = (listing[Math.floor(pair / 3)] ?? []).reduce(
        (sum, x, k) => sum + x * (context[pair % 3]?.[k] ?? 0),
        0,
      );
      expect(Math.abs(drawn - score)).toBeLessThan(0.2);
    });
  });
});
