import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyDrawing, isDrawing, type BoardElement} from '.';
import {boardStep} from './importBoard';
import {readDrawing} from './readDrawing';

const shape = (id: string, more: object = {}) =>
  ({
    ...{id, version: 1, versionNonce: 1, type: 'rectangle', link: null},
    ...{x: 0, y: 0, width: 9, height: 9, ...more},
  }) as BoardElement;
const drawing = (...elements: BoardElement[]) => ({...emptyDrawing, elements});
const png = {id: 'f', mimeType: 'image/png', dataURL: 'data:image/png;base64,AA'};

describe('a drawing out of a file', () => {
  it('keeps shapes, lines, texts and pictures as they are', () => {
    const elements = [
      shape('a'),
      shape('b', {type: 'arrow', points: [[0, 0]]}),
      shape('c', {type: 'text', text: 'Ranker', link: 'https://example.org/'}),
      shape('d', {type: 'image', fileId: 'f'}),
    ];
    const whole = {version: 1, elements, files: {f: png}};
    expect(readDrawing(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it.each([
    ['an embedded page', shape('x', {type: 'iframe'})],
    ['another embedded page', shape('x', {type: 'embeddable', link: 'https://example.org/'})],
    ['a shape that is nowhere', shape('x', {x: null})],
    ['a line without points', shape('x', {type: 'line'})],
    ['a line with a point that is none', shape('x', {type: 'line', points: [[0, 'a']]})],
    ['a text without text', shape('x', {type: 'text'})],
  ])('leaves out %s, and nothing else', (_, bad) => {
    expect(readDrawing(drawing(bad, shape('a')))!.elements).toEqual([shape('a')]);
  });

  it('takes what could run or call out of what it keeps', () => {
    const [one, two] = readDrawing(
      drawing(
        shape('a', {link: 'javascript:alert(1)'}),
        shape('b', {customData: {generationData: {html: '<script>'}}}),
      ),
    )!.elements;
    expect([one, two]).toEqual([shape('a'), shape('b')]);
    const files = {f: png, g: {...png, id: 'other'}, h: {id: 'h', dataURL: 'https://x.org/a.png'}};
    expect(readDrawing({version: 1, elements: [], files})!.files).toEqual({f: png});
  });

  it('never throws, and gives a drawing or nothing', () => {
    const near = fc.record({
      version: fc.constant(1),
      elements: fc.array(fc.object()),
      files: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (raw) => {
        const read = readDrawing(raw);
        expect(read === undefined || isDrawing(read)).toBe(true);
      }),
    );
  });
});

describe('bringing in a whiteboard', () => {
  const id = 'case-studies/ads#mock-abc';
  const effect = (ours: unknown, theirs: unknown, at = id) =>
    boardStep(ours, {id: at, drawing: theirs}).effect;

  it('adds, joins, or leaves as it is', () => {
    expect(effect(undefined, drawing(shape('a')))).toBe('add');
    expect(effect(drawing(shape('b')), drawing(shape('a')))).toBe('update');
    expect(effect(drawing(shape('a', {version: 2})), drawing(shape('a')))).toBe('same');
    expect(effect(drawing(), {...drawing(), files: {f: png}})).toBe('update');
    expect(effect({version: 7}, drawing(shape('a')))).toBe('keep-ours');
    expect(effect(undefined, {version: 7})).toBe('skip');
  });

  it.each(['', 'x', 'case-studies/ads#other', '__proto__', `a#mock-${'x'.repeat(40)}`])(
    'takes none for an attempt that cannot be: %s',
    (at) => expect(effect(undefined, drawing(shape('a')), at)).toBe('skip'),
  );
});
