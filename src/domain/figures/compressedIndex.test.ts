import {describe, expect, it} from 'vitest';
import {BYTES, compressedIndex, METHODS, PHOTOS, type Found} from './compressedIndex';

const inputs = {method: METHODS.product, photo: PHOTOS.phone, again: 50};
const recalls = (found: readonly Found[]) => found.map(({recall}) => recall);
const rises = (values: readonly number[], slack = 0) =>
  values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0) - slack);

describe('compressedIndex', () => {
  it.each(Object.values(METHODS))('finds more with more bytes (way %d)', (method) => {
    const {alone, again} = compressedIndex({...inputs, method});
    expect(alone).toHaveLength(BYTES.length);
    expect(rises(recalls(alone))).toBe(true);
    expect(rises(recalls(again))).toBe(true);
  });

  it('never loses by comparing more again, and is as good as whole vectors in the end', () => {
    const of = (again: number) => recalls(compressedIndex({...inputs, again}).again);
    const [none, some, most] = [of(10), of(50), of(100)];
    expect(none).toEqual(recalls(compressedIndex(inputs).alone));
    expect(some.every((value, at) => value >= (none[at] ?? 0))).toBe(true);
    expect(most.every((value, at) => value >= (some[at] ?? 0))).toBe(true);
    expect(most.at(-1)).toBe(1);
  });

  it('finds all by whole vectors, and the item as often as its photo allows', () => {
    const {whole} = compressedIndex(inputs);
    expect(whole.recall).toBe(1);
    expect(whole.item).toBeGreaterThan(0.5);
    expect(whole.item).toBeLessThan(0.9);
    expect(compressedIndex({...inputs, photo: PHOTOS.studio}).whole.item).toBe(1);
  });

  it('keeps the kind where it loses the neighbours', () => {
    const {alone, whole} = compressedIndex(inputs);
    const two = alone[BYTES.indexOf(2)];
    expect(two?.recall).toBeLessThan(0.6);
    expect(two?.kind).toBeGreaterThan(whole.kind - 0.05);
  });

  it('spends bytes better on codes than on signs, and on signs than on first numbers', () => {
    const four = (method: number) => compressedIndex({...inputs, method}).alone[2]?.recall ?? 0;
    expect(four(METHODS.product)).toBeGreaterThan(four(METHODS.signs) + 0.1);
    expect(four(METHODS.signs)).toBeGreaterThan(four(METHODS.rounded));
  });

  it('by chance would find one in seventy', () => {
    const {alone} = compressedIndex({...inputs, method: METHODS.rounded});
    expect(alone[0]?.recall).toBeGreaterThan(10 / 720);
  });
});
