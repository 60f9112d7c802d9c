import {describe, expect, it} from 'vitest';

import {readingMaps} from './readingMap';

const maps = readingMaps([
  {slug: 'embeddings', title: 'Embeddings', needs: []},
  {
    slug: 'two-tower-retrieval',
    title: 'Two-tower retrieval',
    needs: ['embeddings', 'loss-functions', 'caching'],
  },
  {slug: 'caching', title: 'Caching', needs: []},
]);

describe('the reading map', () => {
  it('draws an arrow for each need of a written block, also of another group', () => {
    expect(maps).toContain('  embeddings --> two-tower-retrieval');
    expect(maps).toContain('  caching --> two-tower-retrieval');
    expect(maps).not.toContain('loss-functions');
  });

  it('says the same in words', () =>
    expect(maps).toContain(
      'The blocks on models, 1 of them, each with an arrow from what to know first. Embeddings before Two-tower retrieval; Caching before Two-tower retrieval. From other groups: Embeddings, Caching.',
    ));

  it('names the blocks before which nothing comes', () =>
    expect(maps).toContain('Nothing comes before: Caching.'));

  it('gives each group its role and breaks long names', () => {
    expect(maps).toContain('embeddings[Embeddings]:::store');
    expect(maps).toContain('two-tower-retrieval[Two-tower<br/>retrieval]:::model');
    expect(maps).toContain('caching[Caching]:::service');
  });

  it('leaves out an arrow that a longer way says already', () => {
    const chain = readingMaps([
      {slug: 'offline-metrics', title: 'Offline metrics', needs: []},
      {slug: 'calibration', title: 'Calibration', needs: ['offline-metrics']},
      {slug: 'bias-and-fairness', title: 'Bias', needs: ['offline-metrics', 'calibration']},
    ]);
    expect(chain).toContain('calibration --> bias-and-fairness');
    expect(chain).not.toContain('offline-metrics --> bias-and-fairness');
  });

  it('gives no node a name that Mermaid takes for a word of its own', () => {
    const graph = readingMaps([
      {slug: 'embeddings', title: 'Embeddings', needs: []},
      {slug: 'graph-models', title: 'Graph models', needs: ['embeddings']},
    ]);
    expect(graph).toContain('embeddings --> block-graph-models');
  });
});
