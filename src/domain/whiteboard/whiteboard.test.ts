import fc from 'fast-check';
import {expect, it} from 'vitest';
import {drawnState, emptyDrawing, isDrawing, mergeDrawings, type Drawing} from '.';

const element = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  version: fc.integer({min: 1, max: 3}),
  versionNonce: fc.nat(3),
});
const drawing: fc.Arbitrary<Drawing> = fc
  .uniqueArray(element, {selector: ({id}) => id})
  .map((elements) => ({...emptyDrawing, elements}));
const state = ({elements}: Drawing) =>
  drawnState([...elements].sort((a, b) => (a.id < b.id ? -1 : 1)));

it('holds the newest of every shape, whoever merges, in which order, and how often', () => {
  fc.assert(
    fc.property(drawing, drawing, drawing, (a, b, c) => {
      expect(state(mergeDrawings(a, b))).toBe(state(mergeDrawings(b, a)));
      const left = mergeDrawings(mergeDrawings(a, b), c);
      expect(state(left)).toBe(state(mergeDrawings(a, mergeDrawings(b, c))));
      expect(mergeDrawings(a, a)).toEqual(a);
      for (const one of [...a.elements, ...b.elements]) {
        const kept = mergeDrawings(a, b).elements.find(({id}) => id === one.id);
        expect(kept?.version).toBeGreaterThanOrEqual(one.version);
      }
    }),
  );
});

it('knows a drawing from anything else', () => {
  expect(isDrawing(emptyDrawing)).toBe(true);
  fc.assert(fc.property(fc.jsonValue(), (value) => void isDrawing(value)));
  for (const other of [
    null,
    undefined,
    {},
    {...emptyDrawing, version: 2},
    {version: 1, elements: [1]},
  ])
    expect(isDrawing(other)).toBe(false);
});
