import fc from 'fast-check';
// An independent reader of iCalendar files.
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {planIcs, type IcsWords} from './ics';
import {icsEscaped, icsFile, icsFolded} from './icsText';
import {makePlan} from './makePlan';
import {fourWeeks, smallCatalogue} from './plan.fixture';

const words: IcsWords = {
  name: 'Plan, mine; all of it',
  interview: 'Interview',
  day: (minutes) => `Study, ${minutes} min`,
  item: ({kind, page, minutes}) => `${kind} “${page}” — ${minutes} min; \\ and, so on`,
};
const nowMs = Date.UTC(2026, 10, 26, 12, 0, 0, 500);
const plan = makePlan(smallCatalogue, fourWeeks);

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('the calendar file of a plan', () => {
  const text = planIcs(plan, words, nowMs);
  const events = eventsOf(text);

  it('has an all-day event for each day with work, and one for the interview', () => {
    const days = [...new Set(plan.items.map(({day}) => day)), fourWeeks.interview];
    expect(events.map(({startDate}) => startDate.toString())).toEqual(days);
    expect(events.every(({startDate}) => startDate.isDate)).toBe(true);
    expect(events.every(({duration}) => duration.toSeconds() === 86_400)).toBe(true);
  });

  it('says what to do, signs and all', () => {
    const items = plan.items.filter(({day}) => day === plan.items[0]!.day);
    expect(events[0]!.description).toBe(items.map(words.item).join('\n'));
    const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
    expect(events[0]!.summary).toBe(`Study, ${minutes} min`);
  });

  it('gives every event a UID of its own, the same when the file is made again', () => {
    const uids = events.map(({uid}) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(eventsOf(planIcs(plan, words, nowMs + 1e9)).map(({uid}) => uid)).toEqual(uids);
    expect(uids[0]).toBe('day-1-study-plan@ml-system-design-handbook');
  });

  it('moves events when the days of the week are others: no UID that the first file did not have', () => {
    const moved = makePlan(smallCatalogue, {...fourWeeks, weekdays: [6, 7], minutesPerWeek: 360});
    const later = eventsOf(planIcs(moved, words, nowMs + 1e9));
    const before = new Set(events.map(({uid}) => uid));
    expect(later.length).toBeLessThan(events.length);
    expect(later.filter(({uid}) => !before.has(uid))).toEqual([]);
  });

  it('has lines of at most 75 bytes that end in CR LF, and a stamp in UTC', () => {
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('DTSTAMP:20261126T120000Z');
    expect(lines.at(-1)).toBe('');
  });

  it('of an empty plan holds the interview', () => {
    const empty = {settings: fourWeeks, items: []};
    expect(eventsOf(planIcs(empty, words, nowMs)).map(({summary}) => summary)).toEqual([
      'Interview',
    ]);
  });
});

describe('a line', () => {
  it('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        const clean = text.replace(/\p{Cc}/gu, '');
        const lines = ['BEGIN:VCALENDAR', `X-A:${icsEscaped(text)}`, 'END:VCALENDAR'];
        const calendar = new ICAL.Component(ICAL.parse(icsFile(lines)) as unknown[]);
        const back = String(calendar.getFirstProperty('x-a')!.toJSON()[3]);
        expect(back.replace(/\\([\\;,])/g, '$1')).toBe(clean);
      }),
    );
  });

  it('is folded without cutting a character', () => {
    const line = 'é🙂'.repeat(80);
    const lines = icsFolded(line).split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
    expect(lines.map((one, at) => (at === 0 ? one : one.slice(1))).join('')).toBe(line);
  });
});
