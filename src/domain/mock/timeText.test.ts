import {expect, it} from 'vitest';
import {minutesText, timeText} from './timeText';

it.each([
  [0, '0:00'],
  [65_999, '1:05'],
  [3_600_000, '60:00'],
  [-5, '0:00'],
])('%i ms is %s', (ms, text) => expect(timeText(ms)).toBe(text));

it('says one minute and many', () => {
  expect([59_000, 150_000, 0].map(minutesText)).toEqual(['1 minute', '3 minutes', '0 minutes']);
});
