// An independent reader of iCalendar files.
import ICAL from 'ical.js';
import fc from 'fast-check';
import {expect, it} from 'vitest';

import {anyGroup} from './group.fixture';
import {groupIcs, type GroupIcsWords} from './ics';
import {mockAddressOf} from './mockOf';
import type {GroupSettings} from './types';

const settings: GroupSettings = {
  ...{names: ['Ada', 'Bo; "B", \\ and co', 'Chi'], start: '2027-01-04', weeks: 3},
  ...{meetingMinutes: 140, cases: ['case-studies/x', 'case-studies/y'], level: 'staff'},
};
const wordsFor = (of: GroupSettings): GroupIcsWords => ({
  name: 'Group, ours; all of it',
  title: ({interviews}, at) => `Meeting ${at + 1}, ${interviews.length} interviews`,
  about: ({interviews}) =>
    interviews.map((one) => `${of.names[one.candidate]}\n${mockAddressOf(of, one)}`).join('\n\n'),
  link: ({interviews}) => `https://x.org${mockAddressOf(of, interviews[0]!)}`,
});
const nowMs = Date.UTC(2026, 10, 26, 12);
const eventsOf = (of: GroupSettings, madeAtMs = 600_000): ICAL.Event[] => {
  const text = groupIcs({settings: of, madeAtMs}, wordsFor(of), nowMs);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};

it('has an all-day event for each meeting, with its roles and its link', () => {
  const events = eventsOf(settings);
  expect(events.map(({startDate}) => startDate.toString())).toEqual([
    ...['2027-01-04', '2027-01-11', '2027-01-18'],
  ]);
  expect(events.every(({duration}) => duration.toSeconds() === 86_400)).toBe(true);
  const mock = (slug: string) => `/practice/mock/?case=${slug}&level=staff&minutes=45`;
  expect(events[0]!.summary).toBe('Meeting 1, 2 interviews');
  expect(events[0]!.description).toBe(`Ada\n${mock('x')}\n\nBo; "B", \\ and co\n${mock('y')}`);
  expect(events[0]!.component.getFirstPropertyValue('url')).toBe(`https://x.org${mock('x')}`);
});

it('names every meeting by its number: a later file moves it, and is known as the later one', () => {
  const [before, after] = [
    eventsOf(settings),
    eventsOf({...settings, start: '2027-02-01'}, 660_000),
  ];
  expect(after.map(({uid}) => uid)).toEqual(before.map(({uid}) => uid));
  expect(new Set(before.map(({uid}) => uid)).size).toBe(3);
  expect(before[2]!.uid).toBe('meeting-3-study-group@ml-system-design-handbook');
  expect(after[0]!.startDate.toString()).toBe('2027-02-01');
  expect([before[0]!.sequence, after[0]!.sequence]).toEqual([10, 11]);
});

it('of any group is read back, a meeting a week', () => {
  fc.assert(
    fc.property(anyGroup, (any) => {
      const events = eventsOf(any);
      expect(events).toHaveLength(any.weeks);
      expect(events[0]!.startDate.toString()).toBe(any.start);
    }),
  );
});

it('of a group without a level leads to senior interviews', () => {
  const {level: _, ...old} = settings;
  expect(mockAddressOf(old, {case: 'case-studies/x'})).toContain('&level=senior&minutes=45');
});
