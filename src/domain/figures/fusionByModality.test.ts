import {describe, expect, it} from 'vitest';
import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';
import {fusionByModality, qualities} from './fusionByModality';
import {MISSING, SHARES, TYPES} from './videoQueries';

const inputs = {weights: [1, 1, 1] as const, missing: MISSING.average, guessed: 1};
const ndcg = (way: Parameters<typeof qualities>[0], place: number) =>
  qualities(way, place).byType.map((quality) => quality.ndcg);

describe('fusionByModality', () => {
  it('keeps all qualities between none and all', () => {
    for (const missing of Object.values(MISSING)) {
      const {own, fixed, typed, ranks} = fusionByModality({...inputs, missing}, 2);
      const all = [...own, ...fixed, ...typed].flat().concat(ranks);
      expect(all.every(({ndcg: value, recall}) => value >= 0 && value <= 1 && recall <= 1)).toBe(
        true,
      );
    }
  });

  it('does not care about the missing where none is missing, but for how weights were learned', () => {
    const of = (missing: number) => ndcg(fusionByModality({...inputs, missing}, 0).own, 0);
    expect(of(MISSING.zero)).toEqual(of(MISSING.average));
    expect(of(MISSING.shared)).toEqual(of(MISSING.average));
    expect(of(MISSING.invented)).toEqual(of(MISSING.average));
  });

  it('does not care about speech that has no weight, nor about the scale of the weights', () => {
    const deaf = fusionByModality({...inputs, weights: [1, 0, 1]}, 0).own;
    SHARES.forEach((_, place) => expect(ndcg(deaf, place)).toEqual(ndcg(deaf, 0)));
    const twice = fusionByModality({...inputs, weights: [2, 2, 2]}, 0).own;
    expect(ndcg(twice, 3)).toEqual(ndcg(fusionByModality(inputs, 0).own, 3));
  });

  it('learns for each type the modality that tells most about it', () => {
    const {byType, any} = fusionByModality(inputs, 0).weights;
    const best = (type: number) => (byType[type] ?? []).indexOf(Math.max(...(byType[type] ?? [])));
    expect([TYPES.named, TYPES.spoken, TYPES.seen].map(best)).toEqual([0, 1, 2]);
    expect(any.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    expect(Math.min(...(byType[TYPES.howTo] ?? []))).toBeGreaterThan(0.15);
  });

  it('gains by weights for each type, if the type is known', () => {
    const {own, fixed, typed} = fusionByModality(inputs, 1);
    const all = (way: typeof own) => qualities(way, 1).all.ndcg;
    expect(all(typed)).toBeGreaterThan(all(fixed) + 0.05);
    expect(all(fixed)).toBeGreaterThan(all(own));
    const guess = fusionByModality({...inputs, guessed: 0.25}, 1).typed;
    expect(all(guess)).toBeLessThan(all(fixed));
  });

  it('gains by a learned term for what is missing, most where most is missing', () => {
    const at = (missing: number, place: number) =>
      qualities(fusionByModality({...inputs, missing}, place).typed, place).all.ndcg;
    const gain = (place: number) => at(MISSING.evidence, place) - at(MISSING.average, place);
    expect(gain(4)).toBeGreaterThan(0.01);
    expect(gain(4)).toBeGreaterThan(gain(1));
  });

  it('unlearns speech where a missing transcript was a zero', () => {
    const zero = fusionByModality({...inputs, missing: MISSING.zero}, 0).weights.any;
    const average = fusionByModality(inputs, 0).weights.any;
    expect((zero[1] ?? 0) * 2).toBeLessThan(average[1] ?? 0);
  });

  it('loses spoken words as transcripts go, and what is seen hardly', () => {
    const {typed} = fusionByModality(inputs, 0);
    const [first, last] = [ndcg(typed, 0), ndcg(typed, SHARES.length - 1)];
    expect(last[TYPES.spoken]).toBeLessThan((first[TYPES.spoken] ?? 0) / 2);
    expect(last[TYPES.seen]).toBeGreaterThan((first[TYPES.seen] ?? 0) - 0.05);
  });

  it('draws in time once it is warm', () => {
    const draw = (run: number) => fusionByModality({...inputs, weights: [1, run % 3, 2]}, 1);
    expect(fastestMs(cpuMs, draw)).toBeLessThan(MOST_MS);
  });
});
