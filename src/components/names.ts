/**
 * The one list of names that MDX pages may use.
 *
 * Pages have no import lines: `plugins/mdx` reads this list, imports from `from` (a named export with
 * the same name) what a page names and nothing else, and adds the props that `adds` promises.
 * A capitalised name that is not here stops the build.
 *
 * This file is data: it imports nothing, so that build-time code may read it.
 */

/** What the pipeline hands to a widget. `file` is beside the page unless it starts with `@site`. */
export const SUPPLIES = {
  /** the page's id, e.g. `case-studies/ad-click-prediction`: for widgets that keep state */
  page: {prop: 'page'},
  estimate: {prop: 'model', local: 'estimateModel', file: './estimate'},
  quiz: {prop: 'data', local: 'quizYaml', file: './quiz.yaml'},
  cards: {prop: 'data', local: 'cardsYaml', file: './cards.yaml'},
  interview: {prop: 'data', local: 'interviewYaml', file: './interview.yaml'},
  /** the references that the page cites, in the order of first citation; all for `<References all/>` */
  references: {prop: 'data', local: 'pageReferences', file: '@site/docs/reference/references.yaml'},
  /** the terms that the page marks; all for `<Glossary/>` */
  terms: {prop: 'data', local: 'pageTerms', file: '@site/docs/reference/glossary.yaml'},
} as const;

export type Supply = keyof typeof SUPPLIES;

export interface Name {
  /** module that has a named export with this name */
  from: string;
  /** props that the pipeline adds; an author never writes them */
  adds?: readonly Supply[];
  /** true: only the pipeline writes it (from Markdown such as `[@key]`), never an author */
  internal?: true;
}

export const NAMES: Readonly<Record<string, Name>> = {
  Cards: {from: '@site/src/components/Cards', adds: ['cards', 'page']},
  CaseList: {from: '@site/src/components/CaseList'},
  Checklist: {from: '@site/src/components/Checklist', adds: ['page']},
  Dialogue: {from: '@site/src/components/Dialogue'},
  Estimate: {from: '@site/src/components/Estimate', adds: ['estimate', 'page']},
  Glossary: {from: '@site/src/components/Glossary', adds: ['terms']},
  Level: {from: '@site/src/components/Level'},
  Quiz: {from: '@site/src/components/Quiz', adds: ['quiz', 'page']},
  References: {from: '@site/src/components/References', adds: ['references']},
  Rubric: {from: '@site/src/components/Rubric', adds: ['interview', 'page']},
  Term: {from: '@site/src/components/Term', adds: ['terms']},
  Value: {from: '@site/src/components/Value', adds: ['estimate', 'page']},
  YourRecord: {from: '@site/src/components/YourRecord'},

  // Live figures: one folder each.
  CalibrationCost: {from: '@site/src/components/figures/CalibrationCost', adds: ['page']},
  CalibrationMaps: {from: '@site/src/components/figures/CalibrationMaps', adds: ['page']},
  DataParallelScaling: {from: '@site/src/components/figures/DataParallelScaling', adds: ['page']},
  DistillationTemperature: {from: '@site/src/components/figures/DistillationTemperature', adds: ['page']},
  ExplorationRegret: {from: '@site/src/components/figures/ExplorationRegret', adds: ['page']},
  HashCollisions: {from: '@site/src/components/figures/HashCollisions', adds: ['page']},
  LogQCorrection: {from: '@site/src/components/figures/LogQCorrection', adds: ['page']},
  LossComparison: {from: '@site/src/components/figures/LossComparison', adds: ['page']},
  PointInTimeJoin: {from: '@site/src/components/figures/PointInTimeJoin', adds: ['page']},
  PruningAccuracy: {from: '@site/src/components/figures/PruningAccuracy', adds: ['page']},
  QuantizationError: {from: '@site/src/components/figures/QuantizationError', adds: ['page']},
  TimeSplit: {from: '@site/src/components/figures/TimeSplit', adds: ['page']},

  // Written by the pipeline only.
  ChecklistItem: {from: '@site/src/components/Checklist', internal: true},
  Cite: {from: '@site/src/components/Cite', adds: ['references'], internal: true},
  Diagram: {from: '@site/src/components/Diagram', internal: true},
  MathStyles: {from: '@site/src/components/MathStyles', internal: true},
  ScrollFrame: {from: '@site/src/components/ScrollFrame', internal: true},
};
