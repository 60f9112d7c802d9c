/** What a page of each kind must hold (content standard): sections in their order, and how much of what. */
import {STEPS} from './vocabulary';
import type {Kind} from './vocabulary';

const CASE_SECTIONS = [
  ...['prompt', 'clarify', 'estimate', 'frame', 'data', 'model', 'evaluate', 'serve', 'monitor'],
  ...['deep-dives', 'levels', 'pitfalls', 'practice', 'references'],
];
const STEP_SECTIONS = [
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

/**
 * Ids of the sections that a page must have, in their order; a page may have others between them. Only the
 * seven steps of the framework are built alike: its overview, levels, estimation and communication are free.
 */
export function requiredSections(kind: Kind, pageId: string): readonly string[] {
  if (kind === 'case-study') return CASE_SECTIONS;
  if (kind === 'building-block') return BLOCK_SECTIONS;
  const isStep = STEPS.some((step) => pageId === `framework/${step}`);
  return kind === 'framework' && isStep ? STEP_SECTIONS : [];
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

/** The least that a page of this kind holds. The framework's overview only leads to its steps. */
export function minimumsOf(kind: Kind, pageId: string): Minimums {
  return pageId === 'framework' ? NONE : (MINIMUMS[kind] ?? NONE);
}
