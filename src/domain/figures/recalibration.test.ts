import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normal, seededRandom} from './random';
import {
  calibrationError,
  expectedLogLoss,
  fitIsotonic,
  fitPlatt,
  reliability,
  sigmoid,
  type Labelled,
} from './recalibration';

const labelsOf = (text: string) => Uint8Array.from(text, Number);

function draw(size: number, slope: number, offset: number): Labelled {
  const random = seededRandom(3);
  const scores = Float64Array.from({length: size}, () => 2 * normal(random)).sort();
  const labels = Uint8Array.from(scores, (score) =>
    random() < sigmoid(slope * score + offset) ? 1 : 0,
  );
  return {scores, labels};
}

describe('fitPlatt', () => {
  it('finds the slope and the offset that made the labels', () => {
    const {slope, offset} = fitPlatt(draw(40_000, 0.5, -1));
    expect(slope).toBeCloseTo(0.5, 1);
    expect(offset).toBeCloseTo(-1, 1);
  });

  it('is where the likelihood of its targets is greatest', () => {
    const {scores, labels} = draw(60, 1, 0.3);
    const map = fitPlatt({scores, labels});
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const targets = Array.from(labels, (label) =>
      label ? (positives + 1) / (positives + 2) : 1 / (60 - positives + 2),
    );
    const loss = (slope: number, offset: number) =>
      targets.reduce(
        (sum, target, at) =>
          sum + expectedLogLoss(target, sigmoid(slope * (scores[at] ?? NaN) + offset)),
        0,
      );
    for (const [slope, offset] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const)
      expect(loss(map.slope + slope, map.offset + offset)).toBeGreaterThan(
        loss(map.slope, map.offset),
      );
  });

  it('stays finite where the score separates the labels', () => {
    const {slope} = fitPlatt({
      scores: Float64Array.of(-2, -1, 1, 2),
      labels: labelsOf('0011'),
    });
    expect(slope).toBeGreaterThan(0);
    expect(slope).toBeLessThan(10);
  });
});

describe('fitIsotonic', () => {
  const values = (text: string) =>
    fitIsotonic(labelsOf(text)).map(({from, count, positives}) => [from, count, positives / count]);

  it('pools neighbours that fall, as by hand', () => {
    expect(values('101101')).toEqual([
      [0, 2, 1 / 2],
      [2, 3, 2 / 3],
      [5, 1, 1],
    ]);
    expect(values('0011')).toEqual([
      [0, 2, 0],
      [2, 2, 1],
    ]);
    expect(values('1100')).toEqual([[0, 4, 1 / 2]]);
  });

  it('rises, keeps every label, and is the min-max of means of neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 1}), {minLength: 1, maxLength: 12}), (list) => {
        const blocks = fitIsotonic(Uint8Array.from(list));
        const fitted = blocks.flatMap(({count, positives}) =>
          Array.from({length: count}, () => positives / count),
        );
        const mean = (from: number, to: number) =>
          list.slice(from, to).reduce((sum, label) => sum + label, 0) / (to - from);
        const expected = list.map((_, at) =>
          Math.max(
            ...list
              .slice(0, at + 1)
              .map((__, from) =>
                Math.min(...list.slice(at).map((___, n) => mean(from, at + n + 1))),
              ),
          ),
        );
        expect(fitted).toHaveLength(list.length);
        fitted.forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? NaN, 12));
      }),
    );
  });
});

describe('calibration error', () => {
  it('is the mean gap over bins, as by hand', () => {
    const predictions = Float64Array.of(0.1, 0.3, 0.6, 0.8);
    const bins = reliability(predictions, labelsOf('0111'), 2);
    expect(bins.map(({predicted, observed}) => [predicted.toFixed(3), observed])).toEqual([
      ['0.200', 0.5],
      ['0.700', 1],
    ]);
    expect(calibrationError(bins)).toBeCloseTo(0.3, 12);
  });

  it('is not zero for true probabilities, and about the mean error of a counted share', () => {
    const {scores, labels} = draw(12_000, 0, 0);
    const ece = calibrationError(
      reliability(
        scores.map(() => 0.5),
        labels,
        12,
      ),
    );
    const expected = Math.sqrt(2 / Math.PI) * Math.sqrt(0.25 / 1000);
    expect(ece).toBeGreaterThan(expected / 2);
    expect(ece).toBeLessThan(expected * 2);
  });
});
