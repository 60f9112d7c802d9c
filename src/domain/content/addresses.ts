/**
 * Addresses that the handbook promises, written or not (design, "Addresses and ids"). A link to one that is
 * not written yet is shown as plain text and becomes a link when the page lands; any other unknown target
 * fails the build. A slug never changes. To plan a page, add it here.
 */
import {STEPS, type Step} from './vocabulary';

const FRAMEWORK = [...STEPS, 'levels', 'estimation', 'communication'];

/** Building blocks in their reading order, by the part of the work they belong to. */
export const BLOCK_GROUPS: Readonly<Record<string, readonly string[]>> = {
  Data: [
    ...['data-ingestion', 'labels-and-ground-truth', 'sampling-and-imbalance', 'time-based-splits'],
    ...['feature-engineering', 'feature-stores', 'data-quality', 'embeddings'],
  ],
  Models: [
    ...['choosing-a-model', 'loss-functions', 'gradient-boosted-trees'],
    ...['candidate-generation-and-ranking', 'two-tower-retrieval', 'learning-to-rank'],
    ...['multi-task-learning', 'sequence-models', 'graph-models', 'vision-models', 'text-models'],
    ...['multimodal-models', 'cold-start-and-exploration'],
  ],
  Training: [
    ...['distributed-training', 'training-pipelines', 'model-registry', 'model-compression'],
  ],
  Evaluation: [
    ...['offline-metrics', 'ranking-metrics', 'calibration', 'online-experiments'],
    ...['metric-alignment', 'bias-and-fairness'],
  ],
  Serving: [
    ...['batch-and-online-inference', 'latency-budgets', 'caching'],
    ...['approximate-nearest-neighbours', 'accelerator-serving', 'cost-modelling'],
  ],
  Operations: [
    ...['deployment-strategies', 'monitoring', 'data-drift', 'feedback-loops'],
    ...['privacy-and-security'],
  ],
};

/** The step of the framework in which the blocks of a group are decided. */
export const STEP_OF_GROUP: Readonly<Record<string, Step>> = {
  Data: 'prepare-data',
  Models: 'develop-models',
  Training: 'develop-models',
  Evaluation: 'evaluate',
  Serving: 'deploy-and-serve',
  Operations: 'monitor-and-improve',
};

export const BUILDING_BLOCKS = Object.values(BLOCK_GROUPS).flat();

export const CASE_STUDIES = [
  ...['visual-search', 'street-view-blurring', 'video-search', 'harmful-content-detection'],
  ...['video-recommendation', 'event-recommendation', 'ad-click-prediction', 'similar-listings'],
  ...['news-feed-ranking', 'people-you-may-know'],
];

const PRACTICE = ['mock', 'pair', 'cards', 'drills', 'plan', 'group', 'progress', 'your-record'];
const REFERENCE = ['glossary', 'references', 'numbers-to-know', 'diagram-legend'];
const CONTRIBUTING = [
  ...[
    'cases',
    'writing',
    'diagrams',
    'checklist',
    'dialogue',
    'estimate',
    'level',
    'quiz',
    'cards',
    'rubric',
  ],
  ...[
    'figures',
    'citations',
    'glossary-terms',
    'admonitions',
    'storage',
    'search',
    'walk-and-recall',
    'plan-and-group',
    'progress',
    'attempt-mode',
  ],
];
const TOP = [
  'framework',
  'building-blocks',
  'case-studies',
  'practice',
  'reference',
  'contributing',
];
const TOOLS = ['diagrams', 'search', 'share', 'blog'];

function under(folder: string, slugs: readonly string[]): string[] {
  return slugs.map((slug) => `${folder}/${slug}`);
}

/** Ids of all planned pages: addresses without their outer slashes. */
export const PLANNED_PAGE_IDS: ReadonlySet<string> = new Set([
  ...TOP,
  ...TOOLS,
  ...under('framework', FRAMEWORK),
  ...under('building-blocks', BUILDING_BLOCKS),
  ...under('case-studies', CASE_STUDIES),
  ...under('practice', PRACTICE),
  ...under('reference', REFERENCE),
  ...under('contributing', CONTRIBUTING),
]);

/** `case-studies/x` for `/case-studies/x/`, `/case-studies/x` or `/case-studies/x/#y`; '' for `/`. */
export function pageIdOf(path: string): string {
  return path.replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '');
}

/** `/case-studies/x/` for `case-studies/x`; `/` for ''. */
export function pathOf(pageId: string): string {
  return pageId === '' ? '/' : `/${pageId}/`;
}

/** Folders whose pages come from elsewhere: one per post, one per diagram. */
const OPEN_FOLDERS = /^(blog|diagrams)\//;

/** Whether the handbook promises a page there. A path may carry slashes, a query or an anchor. */
export function isPlanned(path: string): boolean {
  const id = pageIdOf(path);
  return PLANNED_PAGE_IDS.has(id) || OPEN_FOLDERS.test(id);
}
