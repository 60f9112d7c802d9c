import {describe, expect, it} from 'vitest';

import {timeOf} from './time';

describe('a duration', () => {
  it.each([
    ['2 ms', 0.002],
    ['1.8 ms', 0.0018],
    ['5 µs', 0.000005],
    ['1,500 s', 1500],
    ['10 min', 600],
    ['1 hour', 3600],
    ['2 days', 172800],
    ['3 weeks', 1814400],
  ])('%s adds %s seconds', (time, seconds) => {
    expect(timeOf(time)?.seconds).toBeCloseTo(seconds, 12);
    expect(timeOf(time)).toMatchObject({time});
    expect(timeOf(time)).not.toHaveProperty('rough');
  });

  it.each([
    ['under 10 ms', 0.01, 'at most'],
    ['up to 1 h', 3600, 'at most'],
    ['5–10 ms', 0.01, 'at most'],
    ['about 2 days', 172800, 'about'],
  ])('%s is rough', (time, seconds, rough) => {
    expect(timeOf(time)).toEqual({time, seconds, rough});
  });

  it('beside other steps adds nothing', () => {
    expect(timeOf('beside, 30 ms')).toEqual({time: '30 ms', isBeside: true, seconds: 0});
  });
});

describe('a when', () => {
  it.each([
    ...['nightly', 'on release', 'on the next request', 'the next morning', 'at 02:45'],
    ...[
      'every 5 min',
      'every minute',
      'every few minutes',
      'after 2 days',
      'after months',
      'within 30 s',
    ],
  ])('%s ends the sum', (when) => expect(timeOf(when)).toEqual({when}));

  it.each([['at once'], ['not waited for'], ['with the answer'], ['with the call']])(
    '%s adds nothing',
    (when) => {
      expect(timeOf(when)).toEqual({when, seconds: 0});
    },
  );
});

it.each([
  ...['they must be equal', '1 KB', '30 ms more', '95 ms in all', 'seconds', 'ms', '1,50 ms'],
  ...['beside, nightly', 'about nightly', 'at 99:00', '5 ms, nightly', ''],
])('"%s" is neither', (words) => expect(timeOf(words)).toBeUndefined());
