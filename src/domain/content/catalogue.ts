/**
 * What the `/share` page needs to show a link's content in words: titles of pages, texts of checklist
 * items, labels and units of estimate inputs. Written at build time by plugins/content-index as
 * `@generated/content-index/default/catalogue.json`, and loaded by that page only.
 */

export interface CatalogueChecklist {
  title: string;
  /** Item id to its text, in the order of the page. */
  items: Record<string, string>;
}

export interface CatalogueInput {
  label: string;
  unit: string;
  /** The author's value, and the least and the most that the page takes, in `unit`. */
  default: number;
  min: number;
  max: number;
  /** Anchor of the worksheet in which it stands; missing when the page shows none that has it. */
  worksheet?: string;
}

/** What a mock interview about this page is scored by. */
export interface CatalogueMock {
  /** Criterion id to its words and weight (1–3), in the order of the rubric. */
  criteria: Record<string, {title: string; weight: number}>;
  /** Phase id to its title and its minutes by length of interview. */
  phases: Record<string, {title: string; minutes: Record<string, number>}>;
}

export interface CataloguePage {
  title: string;
  /** Address without the site's base path, e.g. `/case-studies/ad-click-prediction/`. */
  path: string;
  checklists: Record<string, CatalogueChecklist>;
  inputs: Record<string, CatalogueInput>;
  /** Only for case studies that can be rehearsed. */
  mock?: CatalogueMock;
}

export interface Catalogue {
  pages: Record<string, CataloguePage>;
}
