import {
  WORLD,
  type AnnInputs,
  type AnnRecall as Computed,
} from '@site/src/domain/figures/annRecall';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'Recall of approximate search against the bytes that it reads',
  lines: {
    flat: 'lists of whole vectors, for 1, 2, 3 … lists scanned',
    coded: 'lists of codes, the best of them compared again',
    graph: 'graph, for growing width of the search',
  },
  axisX: 'bytes read, over those of exact search',
  axisY: `recall@${WORLD.neighbours}: true neighbours found`,
  controls: {
    shape: 'The vectors lie',
    lists: 'Lists (k-means centres)',
    probes: 'Lists scanned',
    parts: 'Code of a vector',
    kept: 'Compared again exactly',
    width: 'Width of the graph search',
  },
  shapes: {0: 'in 40 clusters', 1: 'in one even cloud'},
  codeOf: (parts: number) => `${parts} parts, ${parts / 2} bytes of ${4 * WORLD.dim}`,
  keptOf: (kept: number) => (kept > WORLD.neighbours ? `the best ${kept}` : 'none'),
  table: {
    head: ['', 'Recall', 'Bytes read'],
    flat: 'Lists of whole vectors',
    coded: 'Lists of codes',
    graph: 'Graph',
  },
  assumes:
    `${WORLD.vectors.toLocaleString('en')} seeded vectors of ${WORLD.dim} numbers that lie near a space of ten dimensions, and ${WORLD.queries} other ones as queries. ` +
    `k-means, codes, graph and all searches are really run; recall is measured against exact search. Bytes are those of centres, vectors, codes and ` +
    `links that a query reads. A graph reads them from places all over memory, lists one after the other. With so few vectors the centres and the second ` +
    `comparison weigh much; at a million they hardly count.`,
};

/** The figure at the reader's setting, in words. */
export function summary({here}: Computed, {lists, probes, width}: AnnInputs): string {
  const {flat, coded, graph} = here;
  return (
    `Scanning ${Math.min(lists, probes)} of ${lists} lists finds ${share(flat.recall)} of the true neighbours and reads ${share(flat.work)} of the bytes; ` +
    `with codes it is ${share(coded.recall)} for ${share(coded.work)}; the graph at width ${width} finds ${share(graph.recall)} for ${share(graph.work)}.`
  );
}

export function share(value: number): string {
  return formatQuantity(value, 'ratio');
}
