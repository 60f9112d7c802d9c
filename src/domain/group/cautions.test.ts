import fc from 'fast-check';
import {expect, it} from 'vitest';

import {cautionsOf, seenIn} from './cautions';
import {anyGroup} from './group.fixture';
import {rotationOf} from './rotation';

const settings = {start: '2027-01-04', weeks: 4, meetingMinutes: 90, cases: ['x']};

it('says how many cases would be needed', () => {
  expect(cautionsOf(settings, undefined)).toEqual([{what: 'cases', interviews: 4, cases: 1}]);
  expect(cautionsOf({...settings, cases: ['x', 'y', 'z', 'w']}, undefined)).toEqual([]);
  expect(cautionsOf({...settings, meetingMinutes: 140}, undefined)).toEqual([
    {what: 'cases', interviews: 8, cases: 1},
  ]);
  expect(cautionsOf({...settings, cases: []}, undefined)).toEqual([]);
});

it('says how many meetings are past; one of today is not', () => {
  const four = {...settings, cases: ['x', 'y', 'z', 'w']};
  const past = (today: string) => cautionsOf(four, today);
  expect(past('2027-01-04')).toEqual([]);
  expect(past('2027-01-05')).toEqual([{what: 'past', start: '2027-01-04', meetings: 1, of: 4}]);
  expect(past('2040-01-01')).toEqual([{what: 'past', start: '2027-01-04', meetings: 4, of: 4}]);
});

it('of any group warns of cases exactly when one of them comes again', () => {
  fc.assert(
    fc.property(anyGroup, (any) => {
      const meetings = rotationOf(any);
      const again = meetings.flatMap(({interviews}, at) =>
        interviews.filter((_, n) => seenIn(meetings, at, n) !== undefined),
      );
      const warned = cautionsOf(any, undefined).length;
      expect(warned).toBe(again.length > 0 ? 1 : 0);
    }),
  );
});

it('finds the meeting in which a case was seen first', () => {
  const group = {...settings, names: ['A', 'B'], cases: ['x', 'y'], meetingMinutes: 140};
  const meetings = rotationOf(group);
  const seen = meetings.map(({interviews}, at) =>
    interviews.map((_, n) => seenIn(meetings, at, n)),
  );
  expect(seen).toEqual([
    [undefined, undefined],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});
