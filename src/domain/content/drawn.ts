import type {Diagram} from './types';

/** What the drawing step wrote beside a picture, as far as pages need it. Sizes in CSS pixels. */
export interface Drawn {
  /** Changes when the picture does. */
  hash: string;
  /** Kind of the drawing: `flowchart`, `sequence`, `state`, … */
  kind: string;
  width: number;
  height: number;
  nodes: {id: string; label: string; role?: string}[];
}

/** Undefined when the diagram is not drawn yet. */
export function drawnOf({drawn}: Pick<Diagram, 'drawn'>): Drawn | undefined {
  if (typeof drawn !== 'object' || drawn === null) return undefined;
  const {hash = '', kind = '', width = 0, height = 0, graph} = drawn as Sidecar;
  return {hash, kind, width, height, nodes: graph?.nodes ?? []};
}

type Sidecar = Partial<Omit<Drawn, 'nodes'>> & {graph?: {nodes?: Drawn['nodes']}};
