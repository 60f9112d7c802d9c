// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {watchPictures} from './pictures';

type Change = {target: Element; isIntersecting: boolean};
let tell: (changes: Change[]) => void;
const observed: Element[] = [];
const fetched = vi.fn();
let frames: FrameRequestCallback[];

beforeEach(() => {
  frames = [];
  observed.length = 0;
  fetched.mockReset();
  fetched.mockImplementation(
    async () => new Response('<svg><style>.dg{}</style><text>x</text></svg>'),
  );
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe = (card: Element) => observed.push(card);
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function watched(count: number) {
  const list = document.createElement('ul');
  list.innerHTML = Array.from(
    {length: count},
    (_, at) => `<li data-v="v${at}"><div></div><a href="/handbook/diagrams/p/${at}/">c</a></li>`,
  ).join('');
  const stop = watchPictures(list, (card) => card.querySelector('div'));
  const picture = (at: number) => list.children[at]!.querySelector('div')!.innerHTML;
  const near = (isIntersecting: boolean, ...at: number[]) =>
    tell(at.map((place) => ({target: list.children[place]!, isIntersecting})));
  return {stop, picture, near};
}

const settle = () => new Promise((done) => setTimeout(done));
const paint = () => frames.splice(0).forEach((run) => run(0));

it('fetches a picture when its card comes near, and not before', async () => {
  const {near, picture} = watched(3);
  expect(observed).toHaveLength(3);
  near(false, 0, 1, 2);
  expect(fetched).not.toHaveBeenCalled();
  near(true, 1);
  expect(fetched).toHaveBeenCalledWith('/handbook/diagrams/p/1.svg?v=v1', expect.anything());
  await settle();
  paint();
  expect(picture(1)).toBe('<svg><text>x</text></svg>');
});

it('takes it away when the card is far again', async () => {
  const {near, picture} = watched(1);
  near(true, 0);
  await settle();
  paint();
  near(false, 0);
  expect(picture(0)).toBe('');
  near(true, 0);
  await settle();
  paint();
  expect(picture(0)).not.toBe('');
});

it('fetches a few at a time, those that came last first', async () => {
  let answer: () => void = () => undefined;
  const first = new Promise<Response>((done) => (answer = () => done(new Response('<svg></svg>'))));
  fetched.mockImplementation(() => first.then((response) => response.clone()));
  const {near} = watched(20);
  near(true, ...Array.from({length: 20}, (_, at) => at));
  expect(fetched.mock.calls.map(([address]) => address.match(/p\/(\d+)/)[1])).toEqual([
    '19',
    '18',
    '17',
    '16',
  ]);
  near(false, ...Array.from({length: 16}, (_, at) => at));
  answer();
  await settle();
  expect(fetched).toHaveBeenCalledTimes(4);
});

it('leaves the frame to others when its time is used up', async () => {
  const {near, picture} = watched(2);
  near(true, 0, 1);
  await settle();
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 5));
  paint();
  expect([picture(0) !== '', picture(1) !== '']).toEqual([true, false]);
  paint();
  expect(picture(1)).not.toBe('');
  vi.restoreAllMocks();
});

it('keeps the caption when a picture cannot be had, and stops when asked', async () => {
  fetched.mockImplementation(async () => new Response('', {status: 404}));
  const {near, picture, stop} = watched(1);
  near(true, 0);
  await settle();
  paint();
  expect(picture(0)).toBe('');
  stop();
});
