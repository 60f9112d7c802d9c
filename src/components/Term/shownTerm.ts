/** A term of docs/reference/glossary.yaml as a page gets it. */
export interface ShownTerm {
  id: string;
  term: string;
  /** also known as */
  also?: readonly string[];
  /** small Markdown */
  definition: string;
  /** where the handbook treats it; left out until that page is written */
  treatedIn?: string;
}
