import {describe, expect, it} from 'vitest';
import {annRecall, WIDTHS, WORLD, type AnnInputs, type AtWork} from './annRecall';
import {SHAPES} from './vectors';

const inputs: AnnInputs = {
  ...{shape: SHAPES.cloud, lists: 32, probes: 4},
  ...{parts: 8, kept: 50, width: 20},
};
const rises = (points: AtWork[]) =>
  points.every(({work}, at) => at === 0 || work > (points[at - 1]?.work ?? 0));

describe('annRecall', () => {
  const {flat, coded, graph, here} = annRecall(inputs);

  it('reads more with every list, and all of it in the end', () => {
    expect(flat).toHaveLength(32);
    expect(graph).toHaveLength(WIDTHS.length);
    expect([flat, coded, graph].every(rises)).toBe(true);
    const all = flat.at(-1);
    expect(all?.recall).toBe(1);
    expect(all?.work).toBeCloseTo(1 + 32 / WORLD.vectors, 10);
  });

  it('needs the same lists with codes, but fewer bytes', () => {
    expect(here.coded.recall).toBeLessThanOrEqual(here.flat.recall);
    expect(here.coded.work).toBeLessThan(here.flat.work);
  });

  it('loses to codes what comparing again wins back', () => {
    const alone = annRecall({...inputs, probes: 16, kept: 10}).here.coded.recall;
    expect(alone).toBeLessThan(0.8);
    expect(annRecall({...inputs, probes: 16}).here.coded.recall).toBeGreaterThan(0.95);
  });

  it('finds more in clusters than in a cloud for the same lists', () => {
    const clusters = annRecall({...inputs, shape: SHAPES.clusters}).here.flat.recall;
    expect(clusters).toBeGreaterThan(here.flat.recall + 0.05);
  });

  it('scans no more lists than there are', () => {
    expect(annRecall({...inputs, lists: 8, probes: 128}).here.flat.recall).toBe(1);
  });
});
