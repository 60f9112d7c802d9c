import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {DueDiagram} from '../recall';
import {cardsOf, deckPages, hasDiagramsOf, isDeck, type DeckPage} from './decks';
import {countsOf, forecastOf} from './forecast';
import {begunToday, queueOf, type Waiting} from './queue';
import {rated} from './schedule';
import type {CardBody, Rating} from './types';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_767_225_600_000;
const day = {startMs: NOW - DAY / 2, endMs: NOW + DAY / 2};

const pages: DeckPage[] = ['a', 'b'].map((page) => ({
  ...{page, path: `/${page}/`, title: page, kind: 'case-study', section: ''},
  cards: Array.from({length: 15}, (_, at) => ({
    id: `c${at}`,
    step: at % 2 === 0 ? 'evaluate' : 'prepare-data',
  })),
}));
const cards = cardsOf('all', pages);
const diagram: DueDiagram = {
  ...{page: 'a', diagram: 'd', dueAtMs: NOW, isDue: true, isWeak: true, asked: 4, named: 1},
};
const queue = (bodies: Record<string, CardBody>, more: Partial<Waiting> = {}) =>
  queueOf({
    ...{cards, bodyOf: (id: string) => bodies[id], diagrams: [], nowMs: NOW, day},
    ...{dailyLimit: 5, begun: 0, ...more},
  });
const known = (agoDays: number): CardBody => {
  const atMs = NOW - agoDays * DAY;
  return rated(rated(undefined, 3, atMs - 600_000), 3, atMs);
};

describe('the queue', () => {
  it('takes due cards, the longest due first, then diagrams, then new ones, then what is nearly due', () => {
    const bodies = {'a#c0': known(9), 'b#c1': known(90), 'b#c2': rated(undefined, 3, NOW - 1)};
    const items = queue(bodies, {diagrams: [diagram], dailyLimit: 2});
    expect(items.map(({id}) => id).slice(0, 3)).toEqual(['b#c1', 'a#c0', 'a#d']);
    expect(items.slice(3, 5).every((item) => item.kind === 'card' && item.isNew)).toBe(true);
    expect(items.slice(5).map(({id}) => id)).toEqual(['b#c2']);
  });

  it('counts a review as due on its day, and not the day before', () => {
    const body = known(0);
    const dueMs = body.state.dueAtMs;
    const at = (startMs: number) => ({day: {startMs, endMs: startMs + DAY}, dailyLimit: 0});
    expect(queue({'a#c0': body}, at(dueMs - DAY + 1))).toHaveLength(1);
    expect(queue({'a#c0': body}, at(dueMs - DAY))).toHaveLength(0);
  });

  it('respects the daily limit, whatever was done', () => {
    const done = fc.dictionary(
      fc.constantFrom(...cards.map(({id}) => id)),
      fc.tuple(fc.constantFrom<Rating>(1, 2, 3, 4), fc.nat(3 * DAY)),
    );
    fc.assert(
      fc.property(done, fc.nat(30), (reviews, dailyLimit) => {
        const bodies = Object.fromEntries(
          Object.entries(reviews).map(([id, [rating, ago]]) => [
            id,
            rated(undefined, rating, NOW - ago),
          ]),
        );
        const begun = begunToday(Object.values(bodies), day);
        const items = queue(bodies, {dailyLimit, begun});
        const fresh = items.filter((item) => item.kind === 'card' && item.isNew);
        expect(fresh.length).toBeLessThanOrEqual(Math.max(0, dailyLimit - begun));
        expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
        expect(fresh.every(({id}) => !bodies[id])).toBe(true);
      }),
    );
  });

  it('keeps new cards of one page in reading order, and the mix of several for the day', () => {
    const one = queue({}, {cards: cardsOf('page:b', pages)});
    expect(one.map(({id}) => id)).toEqual(['b#c0', 'b#c1', 'b#c2', 'b#c3', 'b#c4']);
    expect(queue({})).toEqual(queue({}, {nowMs: NOW + 1}));
  });
});

describe('decks', () => {
  it('are all cards, those of a step, or those of a page', () => {
    expect(cards).toHaveLength(30);
    expect(cardsOf('step:evaluate', pages)).toHaveLength(16);
    expect(cardsOf('page:a', pages)).toHaveLength(15);
    const keys = ['all', 'step:evaluate', 'page:a', 'step:x', 'page:x', 'constructor', ''];
    expect(keys.map((key) => isDeck(key, pages))).toEqual([
      ...[true, true, true],
      ...[false, false, false, false],
    ]);
    expect(hasDiagramsOf('step:evaluate', 'framework/evaluate')).toBe(true);
    expect(hasDiagramsOf('step:evaluate', 'a')).toBe(false);
  });

  it('come from pages that teach', () => {
    const page = (id: string, kind: string, list: object[]) =>
      ({
        id,
        path: `/${id}/`,
        title: id,
        frontMatter: {kind},
        cards: {cards: list},
        widgets: [{name: 'Cards', section: 'practice'}],
      }) as never;
    const card = {id: 'x', step: 'evaluate', front: 'F', back: 'B', section: 's'};
    const found = deckPages({
      pages: [page('a', 'case-study', [card]), page('b', 'contributing', [card])],
    });
    expect(found).toEqual([
      {
        ...{page: 'a', path: '/a/', title: 'a', kind: 'case-study', section: 'practice'},
        cards: [{id: 'x', step: 'evaluate'}],
      },
    ]);
  });
});

it('counts and forecasts: overdue today, each card on one day', () => {
  const bodies = [known(90), known(0), rated(undefined, 1, NOW)];
  const starts = Array.from({length: 15}, (_, at) => day.startMs + at * DAY);
  const days = forecastOf(bodies, starts);
  expect(days).toHaveLength(14);
  expect(days[0]).toBe(2);
  expect(days.reduce((sum, count) => sum + count, 0)).toBe(3);
  const of: Record<string, CardBody> = {'a#c0': bodies[0]!, 'a#c1': bodies[1]!};
  expect(countsOf(cards, (id) => of[id], NOW, day)).toEqual({
    ...{all: 30, due: 1, fresh: 28, learned: 2},
  });
});
