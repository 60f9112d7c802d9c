import fc from 'fast-check';
import {expect, it} from 'vitest';
import {emptyDrawing, type BoardElement} from '.';
import {contentOf} from './content';

const piece = (more: object) => ({id: 'a', version: 1, versionNonce: 1, ...more}) as BoardElement;
const of = (...elements: BoardElement[]) => contentOf({...emptyDrawing, elements});

it('counts what is drawn and reads its texts from the top left, each once', () => {
  const text = (words: string, x: number, y: number) => piece({type: 'text', text: words, x, y});
  const seen = of(
    text('Ranker', 9, 50),
    text('Feature\n store', 5, 0),
    text('App', 0, 0),
    text('App', 0, 90),
    text(' ', 0, 99),
    piece({type: 'text', text: 'erased', isDeleted: true}),
    piece({type: 'rectangle', isDeleted: false}),
  );
  expect(seen).toEqual({pieces: 6, labels: ['App', 'Feature store', 'Ranker']});
  expect(contentOf(emptyDrawing)).toEqual({pieces: 0, labels: []});
});

it('never throws', () => {
  fc.assert(fc.property(fc.array(fc.object()), (all) => void of(...all.map(piece))));
});
