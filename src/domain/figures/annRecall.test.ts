import {describe, expect, it} from 'vitest';
import {annRecall, WORLD, type AnnInputs, type AtWork} from './annRecall';
import {WIDTHS} from './digits/searching';
import {KINDS} from './digits/vectors';
import {cpuMs, fastestMs, MOST_MS} from './drawingTime.fixture';

const inputs: AnnInputs = {
  ...{kind: KINDS.pixels, lists: 64, probes: 4},
  ...{parts: 8, kept: 50, width: 14},
};
const rises = (points: AtWork[]) =>
  points.every(({work}, at) => at === 0 || work > (points[at - 1]?.work ?? 0));

describe('annRecall', () => {
  const {flat, coded, graph, here} = annRecall(inputs);

  it('reads more with every list, and all of it in the end', () => {
    expect(flat).toHaveLength(64);
    expect(graph).toHaveLength(WIDTHS.length);
    expect([flat, coded, graph].every(rises)).toBe(true);
    const all = flat.at(-1);
    expect(all?.recall).toBe(1);
    expect(all?.work).toBeCloseTo(1 + 64 / WORLD.vectors, 10);
    expect(all?.distances).toBe(WORLD.vectors + 64);
  });

  it('needs the same lists with codes, but fewer bytes', () => {
    expect(here.coded.recall).toBeLessThanOrEqual(here.flat.recall);
    expect(here.coded.work).toBeLessThan(here.flat.work);
    expect(here.coded.distances).toBe(64 + 50);
  });

  it('loses to codes what comparing again wins back', () => {
    const alone = annRecall({...inputs, probes: 16, kept: 10}).here.coded;
    expect(alone.recall).toBeLessThan(0.8);
    expect(alone.distances).toBe(64);
    expect(annRecall({...inputs, probes: 16}).here.coded.recall).toBeGreaterThan(0.95);
  });

  it('finds more of learned vectors than of pixels for the same lists', () => {
    const learned = annRecall({...inputs, kind: KINDS.learned}).here.flat.recall;
    expect(learned).toBeGreaterThan(here.flat.recall + 0.03);
  });

  it('compares less by the graph than by lists for the same recall', () => {
    const ofGraph = graph.find(({recall}) => recall >= 0.95);
    const ofLists = flat.find(({recall}) => recall >= 0.95);
    expect(ofGraph?.distances).toBeLessThan(ofLists?.distances ?? 0);
  });

  it('scans no more lists than there are', () => {
    expect(annRecall({...inputs, lists: 8, probes: 64}).here.flat.recall).toBe(1);
  });

  it('is drawn quickly', () => {
    const draw = (run: number) => annRecall({...inputs, kept: 51 + run});
    expect(fastestMs(cpuMs, draw)).toBeLessThan(MOST_MS);
  });
});
