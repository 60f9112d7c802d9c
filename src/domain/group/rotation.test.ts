import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {daysBetween} from '../plan/day';
import {agendaOf} from './agenda';
import {anyGroup} from './group.fixture';
import {rotationOf} from './rotation';
import type {GroupSettings, Interview} from './types';

/** How often each key came, for all keys that may come. */
function spread(keys: readonly string[], came: readonly string[]): number {
  const counts = keys.map((key) => came.filter((one) => one === key).length);
  return Math.max(...counts) - Math.min(...counts);
}

const all = (settings: GroupSettings): Interview[] =>
  rotationOf(settings).flatMap(({interviews}) => interviews);
const people = ({names}: GroupSettings) => names.map((_, place) => place);
const pairs = (settings: GroupSettings) =>
  people(settings).flatMap((a) =>
    people(settings).flatMap((b) => (a === b ? [] : [`${a} by ${b}`])),
  );

describe('any rotation', () => {
  it('is fair: no two counts differ by more than one', () => {
    fc.assert(
      fc.property(anyGroup, (settings) => {
        const interviews = all(settings);
        const places = people(settings).map(String);
        expect(
          spread(
            places,
            interviews.map((one) => `${one.candidate}`),
          ),
        ).toBeLessThanOrEqual(1);
        expect(
          spread(
            places,
            interviews.map((one) => `${one.interviewer}`),
          ),
        ).toBeLessThanOrEqual(1);
        const met = interviews.map((one) => `${one.candidate} by ${one.interviewer}`);
        expect(spread(pairs(settings), met)).toBeLessThanOrEqual(1);
        expect(
          spread(
            settings.cases,
            interviews.map((one) => one.case),
          ),
        ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives everybody exactly one role in every interview', () => {
    fc.assert(
      fc.property(anyGroup, (settings) => {
        for (const {candidate, interviewer, observers} of all(settings)) {
          const roles = [candidate, interviewer, ...observers].sort((a, b) => a - b);
          expect(roles).toEqual(people(settings));
        }
      }),
    );
  });

  it('meets once a week, and its agenda fills the meeting to the minute', () => {
    fc.assert(
      fc.property(anyGroup, (settings) => {
        const meetings = rotationOf(settings);
        expect(meetings).toHaveLength(settings.weeks);
        meetings.forEach((meeting, week) => {
          expect(daysBetween(settings.start, meeting.day)).toBe(7 * week);
          const agenda = agendaOf(meeting, settings.meetingMinutes);
          expect(agenda.every(({minutes}) => minutes >= 5)).toBe(true);
          let minute = 0;
          for (const point of agenda) {
            expect(point.startMinute).toBe(minute);
            minute += point.minutes;
          }
          expect(minute).toBe(settings.meetingMinutes);
        });
      }),
    );
  });
});

it('three people, two interviews a meeting, three weeks: everybody has met everybody both ways', () => {
  const settings = {
    ...{names: ['Ada', 'Bo', 'Chi'], start: '2027-01-04', weeks: 3, meetingMinutes: 140},
    cases: ['x', 'y'],
  };
  const told = all(settings).map((one) => `${one.candidate} by ${one.interviewer} on ${one.case}`);
  expect(told).toEqual([
    ...['0 by 1 on x', '1 by 2 on y', '2 by 0 on x', '0 by 2 on y', '1 by 0 on x', '2 by 1 on y'],
  ]);
  const [meeting] = rotationOf(settings);
  expect(agendaOf(meeting!, 140).map(({what, startMinute}) => `${startMinute} ${what}`)).toEqual([
    ...['0 open', '5 mock', '50 feedback', '70 mock', '115 feedback', '135 close'],
  ]);
});
