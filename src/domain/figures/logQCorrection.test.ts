import {describe, expect, it} from 'vitest';
import {logQCorrection, WORLD} from './logQCorrection';
import {seededRandom} from './random';
import {drawTastes, trainSampledSoftmax} from './sampledSoftmax';

const run = (change = {}) => logQCorrection({skew: 1, taste: 1, uniform: 0, batch: 128, ...change});

/**
 * Expected gradient of softmax over one positive from P and one negative from Q, summed over all pairs of items:
 * the chance that the pair occurs times (probability − picked), per item.
 */
function expectedGradient(p: number[], q: number[], logits: number[]): number[] {
  const gradient = p.map(() => 0);
  p.forEach((picked, i) =>
    q.forEach((drawn, j) => {
      const pull = picked * drawn * (1 / (1 + Math.exp((logits[i] ?? 0) - (logits[j] ?? 0))));
      gradient[i] = (gradient[i] ?? 0) - pull;
      gradient[j] = (gradient[j] ?? 0) + pull;
    }),
  );
  return gradient;
}

describe('the minimum of softmax over sampled items', () => {
  const p = [0.6, 0.3, 0.1];
  const q = [0.5, 0.1, 0.4];
  const log = (values: number[]) => values.map(Math.log);

  it('lies at ln(P / Q) without correction, and not at ln P', () => {
    const lift = p.map((value, at) => Math.log(value / (q[at] ?? 1)));
    expectedGradient(p, q, lift).forEach((value) => expect(value).toBeCloseTo(0, 12));
    expect(Math.abs(expectedGradient(p, q, log(p))[0] ?? 0)).toBeGreaterThan(0.01);
  });

  it('lies at ln P if ln Q is subtracted inside', () => {
    const corrected = log(p).map((score, at) => score - Math.log(q[at] ?? 1));
    expectedGradient(p, q, corrected).forEach((value) => expect(value).toBeCloseTo(0, 12));
  });
});

describe('drawTastes', () => {
  it('gives probabilities, and Zipf shares where types have no taste', () => {
    const {picks, marginal} = drawTastes({types: 3, items: 4, skew: 1, taste: 0}, seededRandom(1));
    const harmonic = 1 + 1 / 2 + 1 / 3 + 1 / 4;
    picks.forEach((of) => expect(of[1]).toBeCloseTo(1 / 2 / harmonic, 12));
    expect(marginal[3]).toBeCloseTo(1 / 4 / harmonic, 12);
  });
});

describe('trainSampledSoftmax', () => {
  it('finds the log of the picks where all items are offered alike', () => {
    const tastes = {picks: [[0.5, 0.3, 0.2]], marginal: [0.5, 0.3, 0.2]};
    const training = {batch: 16, extra: 400, picksSeen: 40_000, offsets: [0, 0, 0]};
    const [scores = []] = trainSampledSoftmax(tastes, training, seededRandom(2));
    expect((scores[0] ?? 0) - (scores[1] ?? 0)).toBeCloseTo(Math.log(5 / 3), 1);
    expect((scores[1] ?? 0) - (scores[2] ?? 0)).toBeCloseTo(Math.log(3 / 2), 1);
  });
});

describe('logQCorrection', () => {
  it('learns the true scores with the correction, and the lift without it', () => {
    const {slope, slopeInTheLimit} = run();
    expect(slope.corrected).toBeGreaterThan(0.9);
    expect(Math.abs(slope.without - slopeInTheLimit)).toBeLessThan(0.05);
    expect(slopeInTheLimit).toBeCloseTo(0.35, 2);
  });

  it('learns nothing without the correction where types have no taste', () => {
    const {slope, slopeInTheLimit} = run({taste: 0});
    expect(slopeInTheLimit).toBeCloseTo(0, 9);
    expect(Math.abs(slope.without)).toBeLessThan(0.03);
    expect(slope.corrected).toBeGreaterThan(0.9);
  });

  it('is closer without the correction the more items are drawn uniformly', () => {
    const slopes = [0, 0.4, 0.8].map((uniform) => run({uniform}).slope.without);
    expect([...slopes].sort((a, b) => a - b)).toEqual(slopes);
  });

  it('is not mended by a larger batch', () => {
    for (const batch of [64, 512]) expect(run({batch}).slope.without).toBeLessThan(0.4);
  });

  it('finds more picks with the correction, and never more than the best', () => {
    const {found} = run();
    expect(found.corrected).toBeGreaterThan(found.without + 0.2);
    expect(found.corrected).toBeLessThanOrEqual(found.best + 1e-12);
  });

  it('gives the same again', () => {
    expect(run()).toEqual(run());
    expect(run().items).toHaveLength(WORLD.items);
  });
});
