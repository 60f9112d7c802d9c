import fc from 'fast-check';
import {expect, it} from 'vitest';

import {
  finished,
  isDone,
  isSolved,
  missedIn,
  moved,
  movedTo,
  shown,
  started,
  tried,
  type Session,
} from './session';

const three = started(['A', 'B', 'C']);
const at = ({blanks, at: place}: Session) => blanks[place];

it('goes on when a label was named, and stays when it was not', () => {
  const wrong = tried(three, 'partly');
  expect([at(wrong), wrong.last]).toEqual(['A', {id: 'A', came: 'partly'}]);
  const right = tried(wrong, 'right');
  expect([at(right), right.solved]).toEqual(['B', {A: 'named'}]);
});

it('counts what was shown as missed', () => {
  const session = tried(shown(tried(three, 'right')), 'right');
  expect(isDone(session)).toBe(true);
  expect(missedIn(session)).toEqual(['B']);
});

it('passes by what is solved, both ways and round the ends', () => {
  const session = tried(moved(three, 1), 'right');
  expect(at(session)).toBe('C');
  expect(at(moved(session, 1))).toBe('A');
  expect(at(moved(session, -1))).toBe('A');
  expect(at(moved(three, -1))).toBe('C');
});

it('goes to one that is open, and to no other', () => {
  expect(at(movedTo(three, 'C'))).toBe('C');
  expect(movedTo(shown(three), 'A').at).toBe(1);
  expect(movedTo(three, 'X')).toBe(three);
});

it('gives up what is open', () => {
  const session = finished(tried(three, 'right'));
  expect(isDone(session)).toBe(true);
  expect(missedIn(session)).toEqual(['B', 'C']);
});

it('whatever is done, it asks for an open blank until all are solved, and no solved one opens again', () => {
  const act = fc.constantFrom<(session: Session) => Session>(
    (session) => tried(session, 'right'),
    (session) => tried(session, 'wrong'),
    shown,
    (session) => moved(session, 1),
    (session) => moved(session, -1),
    (session) => movedTo(session, 'B'),
  );
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      let session = three;
      for (const next of acts) {
        const before = session;
        session = next(session);
        expect(session.solved).toMatchObject(before.solved);
        if (!isDone(session)) expect(isSolved(session, at(session)!)).toBe(false);
      }
    }),
  );
});
