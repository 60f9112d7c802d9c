import {describe, expect, it} from 'vitest';
import {calibrationMaps, score} from './calibrationMaps';
import {MIDDLE} from './calibrationSample';

const at = (change = {}) => calibrationMaps({size: 300, stretch: 2, bend: 0, ...change});

describe('score', () => {
  it('keeps the order, stretches both sides and presses the upper one together', () => {
    expect(score(MIDDLE, {stretch: 2, bend: 1})).toBe(MIDDLE);
    expect(score(MIDDLE - 1, {stretch: 2, bend: 1})).toBe(MIDDLE - 2);
    expect(score(MIDDLE + 1, {stretch: 2, bend: 0.5})).toBe(MIDDLE + 1);
    expect(score(MIDDLE + 4, {stretch: 2, bend: 1})).toBeGreaterThan(
      score(MIDDLE + 3, {stretch: 2, bend: 1}),
    );
  });
});

describe('calibrationMaps', () => {
  it('has nothing to repair without distortion', () => {
    const {excess, ece, logLoss} = at({stretch: 1});
    expect(excess.raw).toBeCloseTo(0, 12);
    expect(ece.raw).toBe(ece.truth);
    expect(logLoss.raw).toBe(logLoss.truth);
  });

  it('costs Platt about 1/n nats where only the stretch is wrong: two parameters, half a nat each', () => {
    for (const {size, excess} of at().curve.slice(0, 4)) {
      expect(excess.platt * size).toBeGreaterThan(0.5);
      expect(excess.platt * size).toBeLessThan(2);
    }
  });

  it('gives isotonic the same result whatever the distortion', () => {
    const [plain, bent] = [at(), at({stretch: 0.7, bend: 0.8})];
    expect(bent.excess.isotonic).toBe(plain.excess.isotonic);
    expect(bent.curve.map(({excess}) => excess.isotonic)).toEqual(
      plain.curve.map(({excess}) => excess.isotonic),
    );
    expect(bent.ece.isotonic).toBe(plain.ece.isotonic);
  });

  it('lets Platt win on few labels, and isotonic on many where the score is bent', () => {
    const {curve} = at({bend: 0.5});
    const [first, last] = [curve[0], curve.at(-1)];
    expect(first?.excess.platt).toBeLessThan(first?.excess.isotonic ?? 0);
    expect(last?.excess.isotonic).toBeLessThan((last?.excess.platt ?? 0) / 5);
  });

  it('leaves Platt wrong on a bent score however many labels there are', () => {
    const {curve} = at({bend: 0.5});
    expect(curve.at(-1)?.excess.platt).toBeGreaterThan(0.015);
  });

  it('has bins that rise in what is observed, and the same for all maps', () => {
    const {bins} = at();
    const observed = bins.raw.map((bin) => bin.observed);
    expect([...observed].sort((a, b) => a - b)).toEqual(observed);
    expect(bins.platt.map((bin) => bin.observed)).toEqual(observed);
    expect(bins.isotonic.map((bin) => bin.observed)).toEqual(observed);
  });

  it('gives the same again', () => {
    expect(at({size: 1234})).toEqual(at({size: 1234}));
  });
});
