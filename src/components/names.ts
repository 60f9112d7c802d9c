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
  /** attributes that authors may write; none when left out */
  takes?: readonly string[];
  /**
   * What readers get when the site is published; left out, a component that is alive from the start.
   * `html`: what the server rendered and no code, because it never changes. `island`: the server's HTML, whose code
   * and data are loaded when the reader comes near (components/ui/Island).
   */
  published?: 'html' | 'island';
  /** true: only the pipeline writes it (from Markdown such as `[@key]`), never an author */
  internal?: true;
}

/** Live figures: one folder each in components/figures. */
const FIGURES = [
  'AnnRecall',
  'BoostingRounds',
  'CacheHitRate',
  'CalibrationCost',
  'CalibrationMaps',
  'CompressedIndex',
  'DataParallelScaling',
  'DistillationTemperature',
  'DriftTests',
  'ExplorationRegret',
  'FeedbackRounds',
  'FriendsOfFriends',
  'FusionByModality',
  'GroupThresholds',
  'HashCollisions',
  'LogQCorrection',
  'LossComparison',
  'MixedVersions',
  'PerishableItems',
  'PointInTimeJoin',
  'PruningAccuracy',
  'QuantizationError',
  'QueueingLatency',
  'RankingList',
  'RateSmoothing',
  'RecallAudit',
  'ReviewCapacity',
  'RocVersusPr',
  'SampleSizePower',
  'SessionVectors',
  'ThresholdCost',
  'TimeSplit',
  'ValueModel',
  'WatchTimeBias',
];

const figureNamed = (figure: string): Name => ({
  from: `@site/src/components/figures/${figure}`,
  published: 'island',
  adds: ['page'],
});

export const NAMES: Readonly<Record<string, Name>> = {
  BlockList: {from: '@site/src/components/BlockList', published: 'html'},
  Cards: {from: '@site/src/components/Cards', published: 'island', adds: ['cards', 'page']},
  CaseIndex: {from: '@site/src/components/CaseIndex'},
  CaseList: {from: '@site/src/components/CaseList'},
  CaseMatrix: {from: '@site/src/components/CaseMatrix', published: 'island'},
  Checklist: {
    takes: ['id', 'title'],
    from: '@site/src/components/Checklist',
    published: 'island',
    adds: ['page'],
  },
  Dialogue: {from: '@site/src/components/Dialogue'},
  Drills: {from: '@site/src/components/Drills'},
  DueDiagrams: {from: '@site/src/components/DueDiagrams'},
  Estimate: {
    takes: ['group'],
    from: '@site/src/components/Estimate',
    published: 'island',
    adds: ['estimate', 'page'],
  },
  Glossary: {from: '@site/src/components/Glossary', published: 'html', adds: ['terms']},
  Level: {takes: ['at'], from: '@site/src/components/Level'},
  Numbers: {from: '@site/src/components/Numbers', published: 'html'},
  Progress: {takes: ['show'], from: '@site/src/components/Progress'},
  Quiz: {
    takes: ['only'],
    from: '@site/src/components/Quiz',
    published: 'island',
    adds: ['quiz', 'page'],
  },
  References: {
    takes: ['all'],
    from: '@site/src/components/References',
    published: 'html',
    adds: ['references'],
  },
  Review: {from: '@site/src/components/Review'},
  Rubric: {from: '@site/src/components/Rubric', published: 'html', adds: ['interview', 'page']},
  StudyGroup: {from: '@site/src/components/StudyGroup'},
  StudyPlan: {from: '@site/src/components/StudyPlan'},
  Term: {takes: ['of'], from: '@site/src/components/Term', published: 'html', adds: ['terms']},
  Value: {
    takes: ['of'],
    from: '@site/src/components/Value',
    published: 'html',
    adds: ['estimate', 'page'],
  },
  YourRecord: {from: '@site/src/components/YourRecord'},

  ...Object.fromEntries(FIGURES.map((figure) => [figure, figureNamed(figure)])),

  // Written by the pipeline only.
  AttemptBox: {
    from: '@site/src/components/Attempt/AttemptBox',
    published: 'island',
    adds: ['page'],
    internal: true,
  },
  AttemptQuestion: {
    from: '@site/src/components/Attempt/AttemptQuestion',
    published: 'html',
    adds: ['interview'],
    internal: true,
  },
  AttemptSwitch: {
    from: '@site/src/components/AttemptSwitch',
    published: 'html',
    internal: true,
  },
  ChecklistItem: {from: '@site/src/components/Checklist/ChecklistItem', internal: true},
  Cite: {
    from: '@site/src/components/Cite',
    published: 'html',
    adds: ['references'],
    internal: true,
  },
  Diagram: {from: '@site/src/components/Diagram', internal: true},
  MathStyles: {from: '@site/src/components/MathStyles', internal: true},
  ScrollFrame: {from: '@site/src/components/ScrollFrame', internal: true},
  Ways: {from: '@site/src/components/Ways', published: 'html', adds: ['page'], internal: true},
};
