import fc from 'fast-check';
import {expect, it} from 'vitest';
import {addDays, dayNumber, daysBetween, isCalendarDay, mondayOf, weekdayOf} from './day';

it.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 1, '2028-03-01'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  // Clocks change in Berlin, New York and Sydney in these nights.
  ['2027-03-27', 2, '2027-03-29'],
  ['2027-03-13', 2, '2027-03-15'],
  ['2027-10-02', 2, '2027-10-04'],
  ['2027-10-30', 2, '2027-11-01'],
])('%s and %i days is %s', (day, count, then) => {
  expect(addDays(day, count)).toBe(then);
  expect(daysBetween(day, then)).toBe(count);
});

it('counts as the calendar does, from any day, whatever the time zone of the machine', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.integer({min: -400, max: 400}), (at, count) => {
      fc.pre(at + count >= 0);
      const day = addDays('1970-01-01', at);
      expect(dayNumber(addDays(day, count))).toBe(at + count);
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(weekdayOf(mondayOf(day))).toBe(1);
      expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day) - 1);
    }),
  );
});

it('knows the days of the week', () => {
  expect(weekdayOf('2026-11-26')).toBe(4);
  expect(weekdayOf('2027-02-28')).toBe(7);
});

it.each(['2027-02-29', '2027-13-01', '2027-1-1', '1969-12-31', '', 'today', 5, null, '2027-04-31'])(
  '%j is no day',
  (day) => expect(isCalendarDay(day)).toBe(false),
);
