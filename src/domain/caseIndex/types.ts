/** The case studies as their index shows them. Written at build time as `cases.json`. */
export interface CaseFacts {
  /** Page id. */
  id: string;
  title: string;
  /** Address without the site's base path. */
  path: string;
  hardThing: string;
  task: string;
  modality: string;
  scale: string;
  /** 1 (a first case) to 3 (hard). */
  difficulty: number;
  /** Slugs of the building blocks that it draws on and that are written. */
  blocks: string[];
  /** How much there is to answer and to tick. */
  questions: number;
  items: number;
}

export interface BlockName {
  slug: string;
  title: string;
  path: string;
}

export interface CaseIndexData {
  /** In reading order: the easiest first, then by title. */
  cases: CaseFacts[];
  /** Written building blocks by group, in reading order. */
  groups: {title: string; blocks: BlockName[]}[];
}
