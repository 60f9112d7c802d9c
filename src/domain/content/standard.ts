/** What a page of each kind must hold (content standard): sections in their order, and how much of what. */
import type {Kind} from './vocabulary';

const CASE_SECTIONS = [
  ...['prompt', 'clarify', 'estimate', 'frame', 'data', 'model', 'evaluate', 'serve', 'monitor'],
  ...['deep-dives', 'levels', 'pitfalls', 'practice', 'references'],
];
const FRAMEWORK_SECTIONS = [
  ...['decides', 'time', 'questions', 'worked', 'levels', 'pitfalls', 'checklist', 'blocks'],
];
const BLOCK_SECTIONS = [
  ...[
    'problem',
    'how',
    'options',
    'place',
    'cost',
    'failures',
    'interview',
    'practice',
    'references',
  ],
];

/** The framework's overview, which only leads to its pages. */
const OVERVIEW = 'framework';

/**
 * Ids of the sections that a page must have, in their order; a page may have others between them. Of the
 * framework, only the overview has a form of its own.
 */
export function requiredSections(kind: Kind, pageId: string): readonly string[] {
  if (kind === 'case-study') return CASE_SECTIONS;
  if (kind === 'building-block') return BLOCK_SECTIONS;
  return kind === 'framework' && pageId !== OVERVIEW ? FRAMEWORK_SECTIONS : [];
}

export interface Minimums {
  diagrams: number;
  /** Questions in quiz.yaml. */
  questions: number;
  /** Cards in cards.yaml. */
  cards: number;
  /** Different references cited. */
  references: number;
  /** Live figures. */
  figures: number;
  /** Files that must stand beside the page. */
  siblings: readonly string[];
  /** Widgets that the page must name, so that what stands beside it is shown. */
  widgets: readonly string[];
}

const NONE: Minimums = {
  ...{diagrams: 0, questions: 0, cards: 0, references: 0, figures: 0},
  ...{siblings: [], widgets: []},
};

const MINIMUMS: Partial<Record<Kind, Minimums>> = {
  'case-study': {
    ...{diagrams: 12, questions: 12, cards: 25, references: 8, figures: 1},
    siblings: ['interview.yaml', 'quiz.yaml', 'cards.yaml', 'estimate.ts'],
    widgets: ['Estimate', 'Rubric', 'Checklist', 'Quiz', 'Cards', 'References'],
  },
  'building-block': {
    ...{diagrams: 3, questions: 6, cards: 10, references: 4, figures: 0},
    siblings: ['quiz.yaml', 'cards.yaml'],
    widgets: ['Quiz', 'Cards', 'References'],
  },
  framework: {...NONE, diagrams: 3},
};

/** The least that a page of this kind holds. */
export function minimumsOf(kind: Kind, pageId: string): Minimums {
  return pageId === OVERVIEW ? NONE : (MINIMUMS[kind] ?? NONE);
}
