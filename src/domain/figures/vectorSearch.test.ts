import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {codedDistances, searchCodedLists, searchLists} from './invertedLists';
import {clustered, distortion, kMeans} from './kMeans';
import {neighbourGraph, walk} from './neighbourGraph';
import {CENTRES, codedDistance, distanceTable, productCodes} from './productCodes';
import {normal, seededRandom} from './random';
import {distance, nearest, smallest, splitVectors} from './vectors';

const random = seededRandom(1);
const values = Float64Array.from({length: 320 * 8}, () => normal(random));
const [base, queries] = splitVectors({values, count: 320, dim: 8}, 300);
const truth = Array.from({length: 20}, (_, query) => nearest(base, queries, query, 5));
const lists = kMeans(base, 10, 5);
const codes = productCodes(base, 4);
const coded = codedDistances(codes, queries);
const two = {values: Float64Array.of(0, 0, 3, 4), count: 2, dim: 2};

describe('vectors', () => {
  it('have their distance', () => {
    expect(distance(two, 0, two, 1)).toBe(25);
  });

  it('are found as sorting finds them', () => {
    const numbers = fc.uniqueArray(fc.integer({min: 0, max: 999}), {minLength: 1, maxLength: 60});
    fc.assert(
      fc.property(numbers, fc.integer({min: 1, max: 12}), (list, count) => {
        const sorted = list.map((_, at) => at).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
        expect(smallest(Float64Array.from(list), count)).toEqual(sorted.slice(0, count));
      }),
    );
  });
});

describe('kMeans', () => {
  it('finds two heaps', () => {
    const heaps = Float64Array.of(0, 0, 9, 9, 0, 1, 9, 8, 1, 0, 8, 9);
    const {nearest: heap, centres} = kMeans({values: heaps, count: 6, dim: 2}, 2, 5);
    expect([...heap].map((of) => of === heap[0])).toEqual([true, false, true, false, true, false]);
    expect(centres.values[0]).toBeCloseTo(1 / 3, 12);
  });

  it('is known again by its lists, with means as centres', () => {
    const heaps = {values: Float64Array.of(0, 0, 9, 9, 0, 1), count: 3, dim: 2};
    const {centres} = clustered(heaps, Int32Array.of(1, 0, 1), 3);
    expect([...centres.values]).toEqual([9, 9, 0, 0.5, 0, 0]);
  });

  it('gets nearer with every round, and with more centres', () => {
    const after = (rounds: number, count = 10) => distortion(base, kMeans(base, count, rounds));
    expect(after(1)).toBeLessThan(after(0));
    expect(after(6)).toBeLessThanOrEqual(after(2));
    expect(after(5, 40)).toBeLessThan(after(5));
  });
});

describe('productCodes', () => {
  it('give the distance to the vector that a code stands for', () => {
    const table = distanceTable(codes, queries, 3);
    const rebuilt = Float64Array.from({length: 8}, (_, axis) => {
      const part = Math.floor(axis / 2);
      return codes.centres[part]?.values[(codes.codes[7 * 4 + part] ?? 0) * 2 + (axis % 2)] ?? 0;
    });
    const exact = distance({values: rebuilt, count: 1, dim: 8}, 0, queries, 3);
    expect(codedDistance(codes, table, 7)).toBeCloseTo(exact, 9);
    expect(Math.max(...codes.codes)).toBeLessThan(CENTRES);
  });

  it('are nearer to the truth with more parts', () => {
    const error = (parts: number) => {
      const cut = productCodes(base, parts);
      const table = distanceTable(cut, queries, 0);
      return Array.from({length: base.count}, (_, at) =>
        Math.abs(codedDistance(cut, table, at) - distance(base, at, queries, 0)),
      ).reduce((sum, gap) => sum + gap, 0);
    };
    expect(error(8)).toBeLessThan(error(4));
    expect(error(4)).toBeLessThan(error(2));
  });
});

describe('lists', () => {
  it('lose nothing when all are scanned', () => {
    const {recall, scanned} = searchLists(lists, queries, truth);
    expect(recall.at(-1)).toBe(1);
    expect(scanned.at(-1)).toBe(300);
    expect(searchCodedLists(lists, coded, 300, queries, truth).recall).toEqual(recall);
  });

  it.each([1, 3, 10])('find what a plain scan of %d lists finds', (probes) => {
    const kept = 12;
    const found = truth.map((neighbours, query) => {
      const far = Float64Array.from({length: 10}, (_, list) =>
        distance(lists.centres, list, queries, query),
      );
      const scan = new Set(smallest(far, probes));
      const table = distanceTable(codes, queries, query);
      const best = smallest(
        new Float64Array(300).map((_, at) =>
          scan.has(lists.nearest[at] ?? -1) ? codedDistance(codes, table, at) : Infinity,
        ),
        kept,
      );
      return neighbours.filter((at) => best.includes(at)).length;
    });
    const share = found.reduce((sum, count) => sum + count, 0) / 100;
    const {recall} = searchCodedLists(lists, coded, kept, queries, truth);
    expect(recall[probes - 1]).toBeCloseTo(share, 9);
  });
});

describe('the graph', () => {
  const graph = neighbourGraph(base, 10, 20);

  it('has few links to each vector, and none to itself', () => {
    graph.links.forEach((links, at) => {
      expect(links.length).toBeLessThanOrEqual(10);
      expect(links).not.toContain(at);
    });
  });

  it('is exact when nothing is given up, and finds most with little', () => {
    const share = (width: number) => {
      const runs = truth.map((neighbours, query) => {
        const {found, computed} = walk(graph, queries, query, width);
        return {hits: found.slice(0, 5).filter((at) => neighbours.includes(at)).length, computed};
      });
      const sum = (of: (run: (typeof runs)[number]) => number) =>
        runs.reduce((total, run) => total + of(run), 0);
      return {recall: sum(({hits}) => hits) / 100, computed: sum(({computed}) => computed) / 20};
    };
    expect(share(300).recall).toBe(1);
    expect(share(20).recall).toBeGreaterThan(0.9);
    expect(share(20).computed).toBeLessThan(200);
  });
});
