/** For the tests: a small handbook, any handbook, and any settings. */
import fc from 'fast-check';
import {LEVELS} from '../content/vocabulary';
import {addDays} from './day';
import {AREAS, type PlanCatalogue, type PlanPage, type PlanSettings} from './types';

const page = (id: string, kind: PlanPage['kind'], more: Partial<PlanPage> = {}): PlanPage => ({
  ...{id, kind, title: `Title of ${id}`, path: `/${id}/`, readMinutes: 20},
  ...{questions: 8, cards: 12, diagrams: 3, needs: [], draws: [], usedBy: 0, difficulty: 0},
  practice: 'practice',
  ...more,
});

/** Three framework pages, five blocks (one an area), two cases. */
export const smallCatalogue: PlanCatalogue = {
  pages: [
    page('framework', 'framework', {questions: 0, cards: 0}),
    page('framework/evaluate', 'framework', {questions: 0, cards: 0, needs: ['framework']}),
    page('framework/levels', 'framework', {questions: 0, cards: 0, needs: ['framework']}),
    page('b/labels', 'building-block', {area: 'data-pipelines', usedBy: 2}),
    page('b/losses', 'building-block', {area: 'modelling', usedBy: 2, needs: ['b/labels']}),
    page('b/metrics', 'building-block', {area: 'evaluation', usedBy: 1, needs: ['b/losses']}),
    page('b/caching', 'building-block', {area: 'production-serving'}),
    page('b/drift', 'building-block', {area: 'operations', needs: ['b/metrics']}),
    page('c/ads', 'case-study', {
      ...{readMinutes: 70, difficulty: 1, needs: ['b/losses']},
      draws: ['b/labels', 'b/losses', 'b/metrics'],
    }),
    page('c/search', 'case-study', {
      ...{readMinutes: 80, difficulty: 2, needs: ['b/metrics']},
      draws: ['b/labels', 'b/losses', 'b/caching'],
    }),
  ],
};

export const fourWeeks: PlanSettings = {
  ...{start: '2027-01-04', interview: '2027-02-01', minutesPerWeek: 360},
  ...{weekdays: [1, 2, 3, 4, 6], level: 'senior', weakest: 'production-serving', known: []},
};

const START = '2024-01-01';

export const anySettings = (pages: readonly PlanPage[]): fc.Arbitrary<PlanSettings> =>
  fc
    .record({
      start: fc.nat(1500).map((count) => addDays(START, count)),
      length: fc.nat(80),
      minutesPerWeek: fc.integer({min: 30, max: 1500}),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], {minLength: 1}),
      level: fc.constantFrom(...LEVELS),
      weakest: fc.constantFrom(...AREAS),
      known: fc.subarray(pages.map(({id}) => id)),
    })
    .map(({length, ...rest}) => ({...rest, interview: addDays(rest.start, length)}));

/** Up to some twenty pages; what a page needs stands before it. */
export const anyCatalogue: fc.Arbitrary<PlanCatalogue> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('building-block' as const, 'case-study' as const),
      area: fc.constantFrom(...AREAS),
      readMinutes: fc.integer({min: 1, max: 90}),
      questions: fc.nat(24),
      cards: fc.nat(40),
      diagrams: fc.nat(6),
      difficulty: fc.integer({min: 1, max: 3}),
      usedBy: fc.nat(4),
      back: fc.array(fc.integer({min: 1, max: 6}), {maxLength: 3}),
    }),
    {maxLength: 18},
  )
  .map((made) => {
    const pages = made.map(({back, ...one}, at) => {
      const needs = back.flatMap((step) => (step <= at ? [`p${at - step}`] : []));
      return page(`p${at}`, one.kind, {...one, needs: [...new Set(needs)]});
    });
    return {pages: [...smallCatalogue.pages.slice(0, 3), ...pages]};
  });
