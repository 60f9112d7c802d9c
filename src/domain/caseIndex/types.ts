/** The case studies as their index shows them. Written at build time as `cases.json`. */
export interface CaseFacts {
  /** Page id. */
  id: string;
  title: string;
  description: string;
  /** Address without the site's base path. */
  path: string;
  hardThing: string;
  task: string;
  modality: string;
  scale: string;
  /** 1 (a first case) to 3 (hard). */
  difficulty: number;
  /** Slugs of the building blocks to read before it, and of all that it draws on; only of those that are written. */
  needs: string[];
  blocks: string[];
  /** How much there is to practise. */
  has: {questions: number; cards: number; items: number; diagrams: number};
}

export interface BlockName {
  slug: string;
  title: string;
  path: string;
  /** Slugs of the written building blocks to read before it. */
  needs: string[];
}

export interface CaseIndexData {
  /** The easiest first, then by title. */
  cases: CaseFacts[];
  /** Written building blocks by group, in reading order. */
  groups: {title: string; blocks: BlockName[]}[];
}
