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
    kind: 'Vector of an image',
    lists: 'Lists (k-means centres)',
    probes: 'Lists scanned',
    parts: 'Code of a vector',
    kept: 'Compared again exactly',
    width: 'Width of the graph search',
  },
  kinds: {0: 'its 64 pixels', 1: 'learned: 32 activations of a network'},
  codeOf: (parts: number) => `${parts} parts, ${parts / 2} bytes`,
  keptOf: (kept: number) => (kept > WORLD.neighbours ? `the best ${kept}` : 'none'),
  widthOf: (width: number) => `${width} vectors`,
  table: {
    head: ['', 'Recall', 'Bytes read', 'Whole vectors compared'],
    exact: 'Exact search',
    flat: 'Lists of whole vectors',
    coded: 'Lists of codes',
    graph: 'Graph',
  },
  assumes:
    `Real vectors: ${whole(WORLD.vectors)} images of handwritten digits (data: E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, UCI, CC BY 4.0), scaled to length ` +
    `one, and as queries ${WORLD.queries} others of later series, which no list and no network was learned from. The learned vectors are the hidden layer of a network that ` +
    `was trained to tell the ${whole(WORLD.vectors)} digits. k-means, exact neighbours and graph were computed once by the same code; scans and codes run here. ` +
    `Bytes are those of centres, vectors, codes and links that a query reads. A graph reads them from places all over memory, lists one after ` +
    `the other. With so few vectors the centres and the second comparison weigh much; at a million they hardly count.`,
};

/** The figure at the reader's setting, in words. */
export function summary({here}: Computed, {lists, probes, width}: AnnInputs): string {
  const {flat, coded, graph} = here;
  return (
    `Scanning ${Math.min(lists, probes)} of ${lists} lists finds ${share(flat.recall)} of the true neighbours and reads ${share(flat.work)} of the bytes; ` +
    `with codes it is ${share(coded.recall)} for ${share(coded.work)}; the graph at width ${width} finds ${share(graph.recall)} for ${share(graph.work)}.`
  );
}

/** A number of vectors. */
export function whole(count: number): string {
  return Math.round(count).toLocaleString('en');
}

export function share(value: number): string {
  return formatQuantity(value, 'ratio');
}
