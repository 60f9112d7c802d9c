/** Arrow heads: Mermaid defines all that exist; a drawing keeps those that its edges use. */
import {all, element} from './svg';

const USES = ['marker-start', 'marker-end'] as const;

function idIn(value: string | null): string | undefined {
  return /url\(["']?#([^"')]+)["']?\)/.exec(value ?? '')?.[1];
}

/** `page--diagram_flowchart-v2-pointEnd` -> `pointEnd`. */
function shortName(id: string): string {
  return id.replace(/^.*[-_](?=[a-zA-Z]+(-margin)?$)/, '');
}

function isOutline(id: string): boolean {
  return /(crosshead|cross|one|OrMore|openEnd|stick|extension|aggregation|lollipop)/i.test(id);
}

/** Without colours of its own; hollow heads are filled with the paper. */
function cleaned(marker: Element, id: string): Element {
  const kept = ['viewBox', 'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient'];
  const own = Object.fromEntries(
    kept.map((name) => [name, marker.getAttribute(name) ?? undefined] as const),
  );
  const shapes = [...marker.children].map((shape) => {
    const names = ['d', 'points', 'cx', 'cy', 'r'];
    return element(
      shape.tagName,
      Object.fromEntries(names.map((name) => [name, shape.getAttribute(name) ?? undefined])),
    );
  });
  return element('marker', {id, class: isOutline(id) ? 'dg-hollow' : 'dg-head', ...own}, shapes);
}

/** The markers that `source` puts on its edges, collected while edges are copied. */
export class Markers {
  private readonly used = new Map<string, Element>();

  constructor(
    private readonly source: SVGSVGElement,
    private readonly prefix: string,
  ) {}

  /** Attributes for the copy of an edge. */
  of(edge: Element): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const use of USES) {
      const found = idIn(edge.getAttribute(use));
      const marker = found && all<Element>(this.source, 'marker').find(({id}) => id === found);
      if (!found || !marker) continue;
      const id = `${this.prefix}-${shortName(found)}`;
      if (!this.used.has(id)) this.used.set(id, cleaned(marker, id));
      attributes[use] = `url(#${id})`;
    }
    return attributes;
  }

  definitions(): Element[] {
    return this.used.size === 0 ? [] : [element('defs', {}, [...this.used.values()])];
  }
}
