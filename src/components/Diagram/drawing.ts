/** What plugins/diagrams hands to a page for each fence. */
export interface Drawing {
  /** Address of the SVG, with the site's base path and a hash. */
  href: string;
  /** CSS pixels at the drawing's own size. */
  width: number;
  height: number;
  /** Below this width, in CSS pixels, its smallest text would fall under 11 px. */
  narrowest: number;
  kind: string;
  title: string;
  /** It declares a walk, which stands in the JSON file beside the SVG. */
  walk?: true;
  /** Only while the HTML is made: the browser finds both in the page and never in its script. */
  svg?: string;
  descr?: string;
}

/** In `npm start`, when a drawing is stale and cannot be drawn. */
export interface Missing {
  missing: string;
  source: string;
}

export type DrawingModule = Drawing | Missing;

/** What a reader can practise on a diagram. */
export type Mode = 'walk' | 'recall';
