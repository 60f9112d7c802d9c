import {expect, it} from 'vitest';
import {formatProblem} from './problems';
import {daysToCome, statedDays} from './statedDays';
import {references} from './testing/samples';
import {page, siteOf} from './testing/site';

const site = siteOf({
  'docs/practice/x.mdx': page('Words.', 'practice').replace('2026-01-31', '2026-02-03'),
  'docs/reference/references.yaml': references('a-2014'),
});
const told = (now: string) => daysToCome(statedDays(site), Date.parse(now)).map(formatProblem);

it('tells days that are still to come, and lets a time zone be ahead', () => {
  expect(told('2026-02-03T12:00Z')).toEqual([]);
  expect(told('2026-02-02T00:00Z')).toEqual([]);
  expect(told('2026-02-01T23:59Z')).toEqual([
    'docs/practice/x.mdx:5 reviewed: found 2026-02-03, which is still to come; write the day on which you looked',
  ]);
  expect(told('2026-01-01T00:00Z')[1]).toMatch(
    /^docs\/reference\/references\.yaml:2 references\[0\]\.seenOn: found 2026-01-31/,
  );
});
