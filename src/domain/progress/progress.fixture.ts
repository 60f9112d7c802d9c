/** A small handbook, for tests. */
import type {ProgressCatalogue, ProgressPage} from './types';

const page = (id: string, change: Partial<ProgressPage> = {}): ProgressPage => ({
  ...{id, title: `Title of ${id}`, path: `/${id}/`, kind: 'building-block', group: 'Serving'},
  ...{unlocks: [], sections: {how: 'How it works', practice: 'Practise'}},
  ...{questions: {q1: 'evaluate', q2: 'prepare-data'}, cards: {c1: 'evaluate', c2: 'evaluate'}},
  ...{checklists: {list: ['one', 'two']}, diagrams: ['flow']},
  ...change,
});

export const smallHandbook: ProgressCatalogue = {
  pages: [
    page('framework', {kind: 'framework', group: '', questions: {}, cards: {}, checklists: {}}),
    page('b/caching', {unlocks: ['c/feed']}),
    page('b/monitoring', {group: 'Operations'}),
    page('c/ads', {kind: 'case-study', group: ''}),
    page('c/feed', {kind: 'case-study', group: ''}),
  ],
};
