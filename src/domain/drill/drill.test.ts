import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {choiceSample, numberSample} from '../quiz/sample.fixture';
import {drillPages, questionsOf} from './pages';
import {asked, pickDrill, weightsOf, WEIGHTS} from './pick';
import {readAgain, RESULTS, resultOf, rightIn} from './results';
import {drillIn, isSameDrill, resultsIn, sharedDrill} from './sharedDrill';
import type {DrillPage, LastAnswer} from './types';

const NOW = 1_767_225_600_000;
const DAY = 24 * 60 * 60 * 1000;
const pages: DrillPage[] = (['a', 'b'] as const).map((page) => ({
  ...{page, path: `/${page}/`, title: page, section: ''},
  kind: page === 'a' ? ('case-study' as const) : ('building-block' as const),
  questions: Array.from({length: 10}, (_, at) => ({
    id: `q${at}`,
    step: at < 5 ? ('evaluate' as const) : ('prepare-data' as const),
    level: at % 2 === 0 ? ('mid' as const) : ('staff' as const),
  })),
}));
const ALL = {topic: '', step: '', level: ''} as const;
const questions = questionsOf(pages, ALL);
const answered = (answers: Record<string, LastAnswer> = {}) => ({
  answerOf: (id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined),
  nowMs: NOW,
});

describe('what a drill is made from', () => {
  it('is filtered by topic, step and level together', () => {
    expect(questions).toHaveLength(20);
    expect(questionsOf(pages, {...ALL, topic: 'a'})).toHaveLength(10);
    expect(questionsOf(pages, {...ALL, topic: 'building-block', step: 'evaluate'})).toHaveLength(5);
    const few = questionsOf(pages, {topic: 'b', step: 'evaluate', level: 'staff'});
    expect(few.map(({id}) => id)).toEqual(['b#q1', 'b#q3']);
  });

  it('are pages that teach', () => {
    const page = (id: string, kind: string) =>
      ({
        id,
        path: `/${id}/`,
        title: id,
        frontMatter: {kind},
        widgets: [],
        quiz: {questions: [numberSample]},
      }) as never;
    expect(drillPages({pages: [page('a', 'case-study'), page('b', 'contributing')]})).toEqual([
      {
        ...{page: 'a', path: '/a/', title: 'a', kind: 'case-study', section: ''},
        questions: [{id: 'number-one', step: 'evaluate', level: 'senior'}],
      },
    ]);
  });
});

describe('picking', () => {
  it('gives the same drill for the same seed, every question once, never more than asked', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.nat(30), (seed, length) => {
        const drill = pickDrill(questions, answered(), length, seed);
        expect(drill).toEqual(pickDrill(questions, answered(), length, seed));
        expect(drill.questions).toHaveLength(Math.min(20, length));
        expect(new Set(drill.questions).size).toBe(drill.questions.length);
      }),
    );
  });

  it('weighs what was missed most and what was right a moment ago least', () => {
    const weights = weightsOf(
      questions,
      answered({
        'a#q5': {correct: false, atMs: NOW},
        'a#q0': {correct: true, atMs: NOW},
        'a#q1': {correct: true, atMs: NOW - 90 * DAY},
      }),
    );
    const of = (id: string) => weights[questions.findIndex((one) => one.id === id)]!;
    expect(of('a#q0')).toBe(WEIGHTS.right);
    expect(of('a#q1')).toBe(WEIGHTS.rightLongAgo);
    expect(of('a#q2')).toBe(WEIGHTS.fresh);
    // All that was answered of its step was missed: every question of the step weighs double.
    expect(of('a#q6')).toBe(2 * WEIGHTS.fresh);
    expect(of('a#q5')).toBe(2 * WEIGHTS.missed);
  });

  it('asks what was missed more often than what was right', () => {
    const halves = Object.fromEntries(
      questions.map(({id}, at) => [id, {correct: at % 2 === 0, atMs: NOW}]),
    );
    const missed = Array.from({length: 200}, (_, seed) => seed).flatMap((seed) =>
      pickDrill(questions, answered(halves), 5, seed).questions.filter(
        (id) => !halves[id]!.correct,
      ),
    );
    expect(missed.length / 1000).toBeGreaterThan(0.85);
    expect(missed.length / 1000).toBeLessThan(1);
  });

  it('arranges options by the seed, and keeps them all', () => {
    const question = choiceSample('single');
    const orders = [1, 2, 3, 4, 5].map((seed) => JSON.stringify(asked(question, seed)));
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(asked(question, 1)).toEqual(asked(question, 1));
    const ids = (of: typeof question) => of.options.map(({id}) => id).sort();
    expect(ids(asked(question, 9) as typeof question)).toEqual(ids(question));
    expect(asked(numberSample, 9)).toBe(numberSample);
  });
});

describe('what came of it', () => {
  it('names the sections to read again, most missed first', () => {
    const of = ['a#1', 'a#2', 'b#1', 'b#2', 'b#3'].map((id, at) => ({
      id,
      section: at === 0 ? 'frame' : 'data',
    }));
    expect(readAgain(of, ['wrong', 'right', 'partly', 'wrong', 'open'])).toEqual([
      {page: 'b', section: 'data', missed: 2},
      {page: 'a', section: 'frame', missed: 1},
    ]);
    expect(rightIn(['wrong', 'right', 'partly', 'right', 'open'])).toBe(2);
    expect(resultOf({kind: 'unreadable', reason: 'empty'})).toBeUndefined();
  });

  it('travels and comes back', () => {
    const result = fc.array(fc.constantFrom(...RESULTS), {maxLength: 9});
    fc.assert(
      fc.property(fc.nat(), result, (seed, results) => {
        const drill = {seed, questions: results.map((_, at) => `a#q${at}`)};
        const shared = sharedDrill(drill, results);
        expect(resultsIn(shared)).toEqual(results);
        expect(isSameDrill(drillIn(shared), drill)).toBe(true);
        expect(resultsIn(sharedDrill(drill))).toBeUndefined();
      }),
    );
  });
});
